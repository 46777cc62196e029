package bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import zaicun.Zaicun;
import zaicun.access.Role;
import zaicun.access.accounts.AccountBook;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;
import zaicun.kernel.Span;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.roster.RosterDesk;
import zaicun.roster.StaffForm;

/** The whole system within this process, filled by the generator of the demonstration at the size asked for. */
final class House implements AutoCloseable {

    /** The same for the demonstration's accounts and for those opened here. */
    static final String PASSWORD = "Qinghe2026";

    /** @param told villages whose year is told at the desks */
    record Size(int streets, int villages, int households, int told, int months) {

        List<String> words(Path data) {
            return List.of(
                    "--zaicun.demo=true",
                    "--zaicun.data=" + data,
                    "--zaicun.demo-scale.streets=" + streets,
                    "--zaicun.demo-scale.villages=" + villages,
                    "--zaicun.demo-scale.units=30",
                    "--zaicun.demo-scale.households=" + households,
                    "--zaicun.demo-scale.told=" + told,
                    "--zaicun.demo-scale.months=" + months);
        }
    }

    /** A leader with an account, and the households of his village. */
    record Leader(String account, Posting posting, List<UUID> households) {}

    private final ConfigurableApplicationContext context;

    private House(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static House fill(Path data, Size size) {
        var words = new ArrayList<>(size.words(data));
        words.add("--server.port=0");
        var application = new SpringApplication(Zaicun.class);
        application.setBannerMode(Banner.Mode.OFF);
        return new House(application.run(words.toArray(String[]::new)));
    }

    <T> T desk(Class<T> type) {
        return context.getBean(type);
    }

    District district() {
        return desk(Roster.class).hostDistricts().getFirst();
    }

    /** The first so many leaders, each with an account of his own. */
    List<Leader> leaders(int most) {
        var roster = desk(Roster.class);
        var today = java.time.LocalDate.now(desk(java.time.Clock.class));
        return roster.teamsUnder(district(), district().code(), today).stream()
                .limit(most)
                .map(team -> leader(roster.leaderOf(district(), team.id(), today).orElseThrow()))
                .toList();
    }

    private Leader leader(Posting posting) {
        return new Leader(accountOf(posting.person()), posting, householdsOf(posting.village()));
    }

    String accountOf(UUID person) {
        var book = desk(AccountBook.class);
        return book.accountOf(person).orElseGet(() -> {
            var name = "b" + Long.toHexString(person.getLeastSignificantBits());
            book.openWith(person, name, PASSWORD);
            return name;
        });
    }

    /** Somebody newly seated at the organ that belongs to the posting. */
    UUID seat(Organ kind, Posting posting) {
        var office = desk(Roster.class).officeFor(kind, posting).orElseThrow();
        var person = desk(RosterDesk.class).putStaff(StaffForm.named("测量" + Role.valueOf(kind.name()).title()));
        desk(AccountBook.class).giveSeat(person, office, Span.from(posting.span().from()), Ids.next());
        return person;
    }

    private List<UUID> householdsOf(String village) {
        return desk(JdbcClient.class)
                .sql("select id from household where district = :district and village = :village order by id")
                .param("district", village.substring(0, 6))
                .param("village", village)
                .query(UUID.class)
                .list();
    }

    @Override
    public void close() {
        context.close();
    }
}
