package org.allianceevents.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.allianceevents.testsupport.StatementLog.Sent;

/** Counts what a statement costs in a measure that doesn't depend on the machine: the blocks that it touches. */
@ApplicationScoped
public class Blocks {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final AgroalDataSource database;

    Blocks(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * The blocks, in memory or not, that a statement touches.
     *
     * @param planning PostgreSQL's {@code plan_cache_mode}
     */
    public int touched(Sent sent, String planning) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                Statement setting = connection.createStatement()) {
            setting.execute("set plan_cache_mode = " + planning);
            try (PreparedStatement statement =
                    connection.prepareStatement("explain (analyze, buffers, format json) " + sent.text())) {
                JsonNode plan = plan(statement, sent);
                return plan.get("Shared Hit Blocks").asInt()
                        + plan.get("Shared Read Blocks").asInt();
            } finally {
                setting.execute("reset plan_cache_mode");
            }
        }
    }

    private static JsonNode plan(PreparedStatement statement, Sent sent) throws SQLException, IOException {
        for (int i = 0; i < sent.values().size(); i++) {
            statement.setObject(i + 1, sent.values().get(i));
        }
        try (ResultSet result = statement.executeQuery()) {
            result.next();
            return JSON.readTree(result.getString(1)).at("/0/Plan");
        }
    }
}
