package zaicun.demo.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import zaicun.access.accounts.AccountBook;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;
import zaicun.kernel.Post;
import zaicun.kernel.Span;
import zaicun.roster.Office;
import zaicun.roster.Posting;
import zaicun.roster.RosterDesk;
import zaicun.roster.StaffForm;
import zaicun.roster.Team;

/** Puts people at the organs and posts teams of three to the villages. */
@Component
public class Manning {

    private static final int HOUSEHOLDS_PER_HELPER = 3;

    private final RosterDesk roster;
    private final AccountBook accounts;
    private final TransactionTemplate transactions;

    public Manning(RosterDesk roster, AccountBook accounts, TransactionTemplate transactions) {
        this.roster = roster;
        this.accounts = accounts;
        this.transactions = transactions;
    }

    /** @param from the first day of all postings */
    public Crew man(Ground ground, Crowd crowd, Dice dice, Plot plot) {
        var founder = roster.putStaff(StaffForm.named(crowd.name()));
        var holders = transactions.execute(status -> seatAll(ground, crowd, plot.from(), founder));
        var teams = new ArrayList<List<Cadre>>();
        for (int village = 0; village < ground.villages().size(); village++) {
            int number = village;
            teams.add(transactions.execute(status -> team(ground, crowd, dice, new Spot(number, plot.from(), founder))));
        }
        int helpers = ground.villages().size() * plot.scale().households() * 2 / 3 / HOUSEHOLDS_PER_HELPER;
        var staff = transactions.execute(status -> helpers(ground, crowd, Math.max(1, helpers)));
        return new Crew(teams, holders, staff);
    }

    private Map<UUID, UUID> seatAll(Ground ground, Crowd crowd, LocalDate from, UUID founder) {
        var holders = new HashMap<UUID, UUID>();
        ground.offices().values().stream().flatMap(List::stream).forEach(office -> {
            var holder = roster.putStaff(StaffForm.named(crowd.name()));
            accounts.giveSeat(holder, office, Span.from(from), founder);
            holders.put(office.id(), holder);
        });
        return holders;
    }

    private record Spot(int village, LocalDate from, UUID founder) {}

    private List<Cadre> team(Ground ground, Crowd crowd, Dice dice, Spot spot) {
        var code = ground.villages().get(spot.village());
        var units = ground.units();
        var unit = units.get(spot.village() % units.size());
        var team = roster.openTeam(new Team(
                ground.district(), Ids.next(), code, "驻村工作队", unit.id(), Span.from(spot.from())));
        var cadres = new ArrayList<Cadre>();
        for (int number = 0; number < 3; number++) {
            var from = number == 2 ? units.get((spot.village() + 24) % units.size()) : unit;
            cadres.add(post(team, number, from, new Hiring(crowd, dice, spot.founder())));
        }
        return List.copyOf(cadres);
    }

    private record Hiring(Crowd crowd, Dice dice, UUID founder) {}

    private Cadre post(Team team, int number, Office unit, Hiring hiring) {
        var person = number == 2 ? hiring.crowd().worker(unit.id()) : hiring.crowd().partyMember(unit.id());
        var posting = new Posting(
                team.district(),
                Ids.next(),
                team.id(),
                person,
                number == 0 ? Post.FIRST_SECRETARY : Post.MEMBER,
                unit.id(),
                team.village(),
                Span.of(team.span().from(), team.span().from().plusYears(2).minusDays(1)),
                number == 0);
        roster.post(posting, "", hiring.founder());
        return new Cadre(posting, hiring.dice().falls(12) ? hiring.dice().between(40, 80) : hiring.dice().between(95, 125));
    }

    private List<UUID> helpers(Ground ground, Crowd crowd, int number) {
        var units = ground.offices().get(Organ.SENDING_UNIT);
        var helpers = new ArrayList<UUID>();
        for (int i = 0; i < number; i++) {
            helpers.add(crowd.worker(units.get(i % units.size()).id()));
        }
        return helpers;
    }
}
