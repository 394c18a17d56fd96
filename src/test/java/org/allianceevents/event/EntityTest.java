package org.allianceevents.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EntityTest {

    @Inject
    EntityManager entities;

    /**
     * That the program starts says that every mapped column exists; this, that every mapping can be read. Twice within one
     * session, as batches do: Hibernate 7.2.6 can't do that with entities that are marked as immutable.
     */
    @Test
    void everyEntityCanBeReadTwice() {
        for (EntityType<?> type : entities.getMetamodel().getEntities()) {
            List<Object> first = readAll(type);
            assertThat(first).as(type.getName()).isNotEmpty();
            assertThat(readAll(type)).as(type.getName()).isEqualTo(first);
        }
    }

    private List<Object> readAll(EntityType<?> type) {
        return entities.createQuery("from " + type.getName() + " order by id", Object.class)
                .getResultList();
    }
}
