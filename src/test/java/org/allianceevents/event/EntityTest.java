package org.allianceevents.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EntityTest {

    @Inject
    EntityManager entities;

    /** That the program starts says that every mapped column exists; this, that every mapping can be read. */
    @Test
    void everyEntityCanBeRead() {
        for (EntityType<?> type : entities.getMetamodel().getEntities()) {
            assertThat(entities.createQuery("from " + type.getName(), Object.class)
                            .setMaxResults(1)
                            .getResultList())
                    .as(type.getName())
                    .hasSizeLessThan(2);
        }
    }
}
