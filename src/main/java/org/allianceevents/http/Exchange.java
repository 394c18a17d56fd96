package org.allianceevents.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.allianceevents.graphql.Asked;
import org.allianceevents.graphql.ErrorCode;
import org.allianceevents.graphql.write.AnswerJson;
import org.allianceevents.search.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * One request and its one answer. The clock answers too, when time is up: whoever is first has answered, and what comes
 * later is dropped.
 */
final class Exchange {

    private static final String KEY = Exchange.class.getName();

    private final RoutingContext context;
    private final Deadline deadline;
    private final AtomicBoolean answered = new AtomicBoolean();
    private final long begun = System.nanoTime();
    private volatile MediaTypes type = MediaTypes.JSON;
    private volatile Asked asked = Asked.NOTHING;
    private volatile @Nullable RequestOutcome outcome;
    private volatile Consumer<Refusal> refusals = this::writeJson;

    private Exchange(RoutingContext context, Duration time) {
        this.context = context;
        this.deadline = Deadline.in(time);
    }

    /** Begins the exchange, and the time that it may take. */
    static void begin(RoutingContext context, Duration time) {
        Exchange exchange = new Exchange(context, time);
        context.put(KEY, exchange);
        long timer = context.vertx().setTimer(time.toMillis(), id -> exchange.late());
        context.addEndHandler(ended -> {
            // Who still sends is listened to until time is up: closed at once, the connection would lose the answer.
            if (ended.failed() || exchange.isReceived()) {
                context.vertx().cancelTimer(timer);
            }
            // Answered, or the client has gone: what is still being worked on is for nobody.
            exchange.deadline.cancel();
        });
        context.next();
    }

    /** Refuses a request before anything of it was read. */
    static void refuse(RoutingContext context, Refusal refusal) {
        unbegun(context).refuse(refusal);
    }

    /** An exchange for a refusal alone. */
    static Exchange unbegun(RoutingContext context) {
        return new Exchange(context, Duration.ZERO);
    }

    /** The exchange that has begun. */
    static Exchange of(RoutingContext context) {
        return context.get(KEY);
    }

    RoutingContext context() {
        return context;
    }

    Deadline deadline() {
        return deadline;
    }

    /** The type that the client accepts best. */
    MediaTypes type() {
        return type;
    }

    /** What the request asks for, as far as that is known. */
    Asked asked() {
        return asked;
    }

    void asks(Asked known) {
        asked = known;
    }

    /** How it ended, once it has. */
    RequestOutcome outcome() {
        return outcome == null ? RequestOutcome.of(context.response().getStatusCode()) : outcome;
    }

    /** The time since the request came. */
    Duration time() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    boolean isRead() {
        HttpMethod method = context.request().method();
        return method == HttpMethod.GET || method == HttpMethod.HEAD;
    }

    /** @throws Refusal if the client accepts no type that there is */
    void chooseType() {
        type = MediaTypes.accepted(context.request());
    }

    /** Whether nothing more comes of the request. Nobody reads the body of a GET, so that it never ends. */
    private boolean isReceived() {
        return isRead() || context.request().isEnded();
    }

    private void late() {
        if (answered.get()) {
            if (!isReceived()) {
                context.request().connection().close();
            }
        } else if (isReceived()) {
            refuse(Refusal.late());
        } else {
            // What may still come of the body is not read as another request.
            context.response()
                    .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                    .endHandler(ended -> context.request().connection().close());
            refuse(new Refusal(408, ErrorCode.TIMEOUT, "The body of the request did not come in time."));
        }
    }

    /** Takes the answer upon oneself; false if it has been given, as the clock does when time is up. */
    boolean claim() {
        return answered.compareAndSet(false, true);
    }

    /** Answers with one error. */
    void refuse(Refusal refusal) {
        if (!answered.compareAndSet(false, true)) {
            return;
        }
        HttpServerResponse response = context.response();
        refusal.headers().forEach(response::putHeader);
        CacheHeaders.NOT_KEPT.forEach(response::putHeader);
        refusals.accept(refusal);
    }

    private void writeJson(Refusal refusal) {
        Map<String, Object> error = Map.of(
                "message",
                refusal.getMessage(),
                "extensions",
                Map.of("code", refusal.code().name()));
        write(refusal.status(type), AnswerJson.of(Map.of("errors", List.of(error))));
    }

    /** Has refusals written for other readers than programs. */
    void refuseBy(Consumer<Refusal> writer) {
        refusals = writer;
    }

    /** Answers with a body. */
    void answer(int status, Map<String, String> headers, Map<String, Object> body) {
        byte[] written = AnswerJson.of(body);
        if (answered.compareAndSet(false, true)) {
            outcome = RequestOutcome.of(status, body);
            headers.forEach(context.response()::putHeader);
            write(status, written);
        }
    }

    /** Says that the client has the answer already. */
    void notModified(Map<String, String> headers) {
        if (answered.compareAndSet(false, true)) {
            headers.forEach(context.response()::putHeader);
            context.response().setStatusCode(304).end();
        }
    }

    private void write(int status, byte[] written) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        Compression.allow(context.request(), response, written.length);
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, type.header())
                .putHeader(HttpHeaders.VARY, CacheHeaders.VARY)
                .end(Buffer.buffer(written));
    }
}
