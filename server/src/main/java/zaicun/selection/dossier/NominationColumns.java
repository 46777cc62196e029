package zaicun.selection.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import zaicun.kernel.District;
import zaicun.kernel.Post;
import zaicun.policy.RetirementRow.Sex;
import zaicun.policy.RetirementRow.Staff;
import zaicun.selection.Candidate.Employment;
import zaicun.selection.Eligibility.Verdict;

/** The columns of a nomination, there and back. */
final class NominationColumns {

    private NominationColumns() {}

    static StatementSpec of(Nomination nomination, StatementSpec statement) {
        return profile(nomination.profile(), wanted(nomination.wanted(), statement))
                .param("district", nomination.district().code())
                .param("id", nomination.id())
                .param("exceptionWhy", nomination.exceptionWhy())
                .param("verdict", nomination.verdict().name())
                .param("state", nomination.state().name());
    }

    private static StatementSpec wanted(Wanted wanted, StatementSpec statement) {
        return statement
                .param("unit", wanted.unit())
                .param("team", wanted.team())
                .param("village", wanted.village())
                .param("post", wanted.post().name())
                .param("leads", wanted.leads())
                .param("leadsWhy", wanted.leadsWhy())
                .param("startsOn", wanted.startsOn())
                .param("endsOn", wanted.endsOn().orElse(null))
                .param("replaces", wanted.replaces().orElse(null));
    }

    private static StatementSpec profile(Profile profile, StatementSpec statement) {
        return statement
                .param("name", profile.name())
                .param("sex", profile.sex().name())
                .param("birth", profile.birth())
                .param("nationality", profile.nationality())
                .param("politicalStatus", profile.politicalStatus())
                .param("education", profile.education())
                .param("employer", profile.employer())
                .param("dutyTitle", profile.dutyTitle())
                .param("hiredOn", profile.hiredOn())
                .param("staff", profile.staff().name())
                .param("employment", profile.employment().name())
                .param("identityMasked", profile.identityMasked())
                .param("phoneMasked", profile.phoneMasked())
                .param("retiresOn", profile.retiresOn())
                .param("retiresWhy", profile.retiresWhy());
    }

    static Nomination read(ResultSet row) throws SQLException {
        return new Nomination(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                readWanted(row),
                readProfile(row),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("exception_why"),
                NominationState.valueOf(row.getString("state")),
                row.getInt("version"),
                new Nomination.Course(
                        row.getInt("round"),
                        date(row, "cleared_on"),
                        id(row, "list"),
                        id(row, "posting"),
                        row.getObject("moved_at", OffsetDateTime.class).toInstant()),
                row.getObject("recorded_by", UUID.class));
    }

    private static Wanted readWanted(ResultSet row) throws SQLException {
        return new Wanted(
                row.getObject("unit", UUID.class),
                row.getObject("team", UUID.class),
                row.getString("village"),
                Post.valueOf(row.getString("post")),
                row.getBoolean("leads"),
                row.getString("leads_why"),
                row.getObject("starts_on", LocalDate.class),
                date(row, "ends_on"),
                id(row, "replaces"));
    }

    private static Profile readProfile(ResultSet row) throws SQLException {
        return new Profile(
                row.getString("name"),
                Sex.valueOf(row.getString("sex")),
                row.getObject("birth", LocalDate.class),
                row.getString("nationality"),
                row.getString("political_status"),
                row.getString("education"),
                row.getString("employer"),
                row.getString("duty_title"),
                row.getObject("hired_on", LocalDate.class),
                Staff.valueOf(row.getString("staff")),
                Employment.valueOf(row.getString("employment")),
                row.getString("identity_masked"),
                row.getString("phone_masked"),
                row.getObject("retires_on", LocalDate.class),
                row.getString("retires_why"));
    }

    private static Optional<LocalDate> date(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }
}
