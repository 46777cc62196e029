package zaicun.support.funds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.support.Yuan;

/** Stored payments. */
@Repository
class FundPayments {

    private static final String SELECT =
            """
            select p.district, p.id, p.unit, p.paid_on, p.amount, p.purpose, p.words, p.withdrawn, p.replaces, p.reason,
                   p.recorded_at, p.recorded_by, p.recorder
              from fund_payment p
            """;
    private static final String OF_UNITS =
            """
             where p.district = :district and p.unit = any(:units) and p.paid_on >= :from and p.paid_on < :until
            """;

    private final JdbcClient database;

    FundPayments(JdbcClient database) {
        this.database = database;
    }

    Optional<FundPayment> find(District district, UUID id) {
        return database.sql(SELECT + " where p.district = :district and p.id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(FundPayments::read)
                .optional();
    }

    /** Those of the payments that a later row corrects or takes back. */
    Set<UUID> replacedAmong(District district, Collection<UUID> ids) {
        return Set.copyOf(database.sql(
                        "select replaces from fund_payment where district = :district and replaces = any(:ids)")
                .param("district", district.code())
                .param("ids", ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /** Those in force. */
    List<FundPayment> inForce(District district, Collection<UUID> units, Span dates) {
        return database.sql(
                        SELECT + OF_UNITS
                                + """
                                   and not p.withdrawn
                                   and not exists (select 1 from fund_payment n
                                                    where n.district = p.district and n.replaces = p.id)
                                 order by p.paid_on, p.id
                                """)
                .param("district", district.code())
                .param("units", units.toArray(UUID[]::new))
                .param("from", dates.from())
                .param("until", dates.until())
                .query(FundPayments::read)
                .list();
    }

    /** Every row, corrected and withdrawn ones too, the latest first. */
    List<FundPayment> all(District district, Collection<UUID> units, Span dates) {
        return database.sql(SELECT + OF_UNITS + " order by p.paid_on desc, p.id desc")
                .param("district", district.code())
                .param("units", units.toArray(UUID[]::new))
                .param("from", dates.from())
                .param("until", dates.until())
                .query(FundPayments::read)
                .list();
    }

    void add(FundPayment payment) {
        try {
            insert(payment);
        } catch (DuplicateKeyException taken) {
            throw new Conflict("这笔付款刚刚被他人更正或撤销过；请刷新后再操作。");
        }
    }

    private void insert(FundPayment payment) {
        database.sql(
                        """
                        insert into fund_payment (district, id, unit, paid_on, amount, purpose, words, withdrawn, replaces,
                                                  reason, recorded_at, recorded_by, recorder)
                        values (:district, :id, :unit, :paidOn, :amount, :purpose, :words, :withdrawn, :replaces, :reason,
                                :at, :by, :recorder)
                        """)
                .param("district", payment.district().code())
                .param("id", payment.id())
                .param("unit", payment.unit())
                .param("paidOn", payment.paidOn())
                .param("amount", payment.amount().amount())
                .param("purpose", payment.purpose())
                .param("words", payment.words())
                .param("withdrawn", payment.withdrawn())
                .param("replaces", payment.replaces().orElse(null))
                .param("reason", payment.reason())
                .param("at", payment.recordedAt().atOffset(ZoneOffset.UTC))
                .param("by", payment.recordedBy())
                .param("recorder", payment.recorder())
                .update();
    }

    private static FundPayment read(ResultSet row, int number) throws SQLException {
        return new FundPayment(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("unit", UUID.class),
                row.getObject("paid_on", LocalDate.class),
                new Yuan(row.getBigDecimal("amount")),
                row.getString("purpose"),
                row.getString("words"),
                row.getBoolean("withdrawn"),
                Optional.ofNullable(row.getObject("replaces", UUID.class)),
                row.getString("reason"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_by", UUID.class),
                row.getString("recorder"));
    }
}
