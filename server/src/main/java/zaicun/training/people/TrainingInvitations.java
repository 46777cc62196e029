package zaicun.training.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.District;
import zaicun.roster.Posting;

/** Stored invitations, each in the district of the person's posting. */
@Repository
public class TrainingInvitations {

    private static final String SELECT = "select district, training, person, posting, answer, words from training_invitation ";

    private final JdbcClient database;
    private final Clock clock;

    TrainingInvitations(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Invitation> of(Collection<District> districts, UUID training) {
        return database.sql(SELECT + "where district = any(:districts::bpchar[]) and training = :training")
                .param("districts", codes(districts))
                .param("training", training)
                .query(TrainingInvitations::read)
                .list();
    }

    List<Invitation> ofPerson(Collection<District> districts, UUID person) {
        return database.sql(SELECT + "where district = any(:districts::bpchar[]) and person = :person")
                .param("districts", codes(districts))
                .param("person", person)
                .query(TrainingInvitations::read)
                .list();
    }

    Optional<Invitation> find(Collection<District> districts, UUID training, UUID person) {
        return database.sql(SELECT + "where district = any(:districts) and training = :training and person = :person")
                .param("districts", codes(districts))
                .param("training", training)
                .param("person", person)
                .query(TrainingInvitations::read)
                .optional();
    }

    /** Everybody invited who did not say that he cannot come. */
    List<Invitation> coming(UUID training) {
        return database.sql(SELECT + "where training = :training and answer <> 'CANNOT' order by district, person")
                .param("training", training)
                .query(TrainingInvitations::read)
                .list();
    }

    /** How many of these people are invited to each of the trainings; those with nobody are absent. */
    Map<UUID, Integer> counts(Collection<District> districts, Collection<UUID> trainings, Collection<UUID> people) {
        return database.sql(
                        """
                        select training, count(*) as counted
                          from training_invitation a
                         where district = any(:districts::bpchar[]) and training = any(:trainings)
                           and person = any(:people)
                         group by training
                        """)
                .param("districts", codes(districts))
                .param("trainings", trainings.toArray(UUID[]::new))
                .param("people", people.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("training", UUID.class), row.getInt("counted")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Everybody invited, by the district he is posted in. */
    public Map<District, Set<UUID>> ofTraining(UUID training) {
        return database.sql(SELECT + "where training = :training")
                .param("training", training)
                .query(TrainingInvitations::read)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Invitation::district,
                        Collectors.mapping(Invitation::person, Collectors.toCollection(TreeSet::new))));
    }

    /** Whoever is invited already stays as he is. */
    void add(UUID training, Collection<Posting> postings, UUID by) {
        database.sql(
                        """
                        insert into training_invitation (district, training, person, posting, invited_at, invited_by)
                        select district, :training, person, posting, :at, :by
                          from unnest(:districts::text[], :people::uuid[], :postings::uuid[]) as t (district, person, posting)
                        on conflict (district, training, person) do nothing
                        """)
                .param("training", training)
                .param("districts", postings.stream().map(posting -> posting.district().code()).toArray(String[]::new))
                .param("people", postings.stream().map(Posting::person).toArray(UUID[]::new))
                .param("postings", postings.stream().map(Posting::id).toArray(UUID[]::new))
                .param("at", OffsetDateTime.now(clock))
                .param("by", by)
                .update();
    }

    void answer(Invitation asked, Invitation.Answer answer, String words) {
        database.sql(
                        """
                        update training_invitation
                           set answer = :answer, words = :words, answered_at = :at
                         where district = :district and training = :training and person = :person
                        """)
                .param("answer", answer == Invitation.Answer.NONE ? "" : answer.name())
                .param("words", words)
                .param("at", OffsetDateTime.now(clock))
                .param("district", asked.district().code())
                .param("training", asked.training())
                .param("person", asked.person())
                .update();
    }

    void withdraw(Invitation invitation) {
        database.sql(
                        """
                        delete from training_invitation
                         where district = :district and training = :training and person = :person
                        """)
                .param("district", invitation.district().code())
                .param("training", invitation.training())
                .param("person", invitation.person())
                .update();
    }

    private static String[] codes(Collection<District> districts) {
        return districts.stream().map(District::code).toArray(String[]::new);
    }

    private static Invitation read(ResultSet row, int number) throws SQLException {
        var answer = row.getString("answer");
        return new Invitation(
                new District(row.getString("district")),
                row.getObject("training", UUID.class),
                row.getObject("person", UUID.class),
                row.getObject("posting", UUID.class),
                answer.isEmpty() ? Invitation.Answer.NONE : Invitation.Answer.valueOf(answer),
                row.getString("words"));
    }
}
