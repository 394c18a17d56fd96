package org.allianceevents.graphql.fetch;

import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.ClassloadingService;
import io.smallrye.graphql.spi.DataFetcherService;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Tells SmallRye to take our fetchers wherever a value needs no change on its way. A field with a format or an adapter keeps
 * SmallRye's own.
 */
public final class Fetchers implements DataFetcherService {

    @Override
    public Integer getPriority() {
        return 1;
    }

    @Override
    public @Nullable PlugableDataFetcher<?> getFieldDataFetcher(Field field, Type type, Reference owner) {
        if (field.getMethodName() == null || isAdapted(field) || isFormatted(field)) {
            return null;
        }
        Class<?> view = ClassloadingService.get().loadClass(owner.getClassName());
        return Accessor.of(view, field.getMethodName());
    }

    @Override
    public @Nullable PlugableBatchableDataFetcher<?, ?> getOtherFieldDataFetcher(Operation operation, Type type) {
        return isAdapted(operation) || operation.hasTransformation() ? null : new ApiFetcher<>(operation, type);
    }

    private static boolean isAdapted(Field field) {
        return field.isAdaptingTo() || field.isAdaptingWith();
    }

    /** Days have a format even where none is given: it is that of ISO 8601, which {@link Accessor} writes as well. */
    private static boolean isFormatted(Field field) {
        boolean plainDay = field.getReference().getClassName().equals(LocalDate.class.getName())
                && !field.hasWrapper()
                && (field.getTransformation() == null
                        || field.getTransformation().getFormat() == null);
        return field.hasTransformation() && !plainDay;
    }
}
