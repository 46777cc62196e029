package bench;

import bench.floor.FloorDatabase;
import bench.floor.FloorServer;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.slf4j.LoggerFactory;
import zaicun.kernel.Organ;

/** {@code bench [--quick] [--only leave,http-leave,fact,outbox,board]}: measures and writes the results. */
final class Bench {

    private static final String NOT_IN_THE_FLOOR =
            String.join(
                    ",",
                    "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
                    "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
                    "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration",
                    "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
                    "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration");

    private final Options options;
    private final Report report = new Report();
    private final Path work;

    private Bench(Options options, Path work) {
        this.options = options;
        this.work = work;
    }

    record Options(Path app, Path results, boolean quick, Set<String> only) {

        static Options read(List<String> words) {
            return new Options(
                    Path.of(after(words, "--app")),
                    Path.of(after(words, "--results")),
                    words.contains("--quick"),
                    words.contains("--only") ? Set.of(after(words, "--only").split(",")) : Set.of());
        }

        private static String after(List<String> words, String option) {
            int at = words.indexOf(option);
            if (at < 0 || at + 1 == words.size()) {
                throw new IllegalArgumentException("missing value: " + option);
            }
            return words.get(at + 1);
        }

        boolean wants(String what) {
            return only.isEmpty() || only.contains(what);
        }

        int times(int full) {
            return quick ? full / 10 : full;
        }
    }

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger("io.zonky")).setLevel(Level.WARN);
        var work = Files.createTempDirectory("zaicun-bench");
        try {
            new Bench(Options.read(Arrays.asList(arguments)), work).measure();
        } finally {
            org.springframework.util.FileSystemUtils.deleteRecursively(work);
        }
    }

    private void measure() throws Exception {
        try (var floor = FloorDatabase.start(work)) {
            small(floor);
        }
        if (options.wants("board")) {
            board();
        }
        System.out.println("results in " + report.write(options.results()));
    }

    private void small(FloorDatabase floor) throws Exception {
        if (!options.wants("leave") && !options.wants("http-leave") && !options.wants("fact") && !options.wants("outbox")) {
            return;
        }
        var data = work.resolve("small");
        List<House.Leader> leaders;
        String district;
        var deciders = new ArrayList<String>();
        try (var house = House.fill(data, new House.Size(2, 120, 30, 0, 1))) {
            leaders = house.leaders(240);
            district = house.district().code();
            if (options.wants("leave")) {
                leave(floor, new LeaveBench(house, leaders));
            }
            var first = leaders.getFirst().posting();
            for (var kind : List.of(Organ.STREET, Organ.HOST_OFFICE, Organ.HOST_ORGANISATION_DEPARTMENT)) {
                deciders.add(house.accountOf(house.seat(kind, first)));
            }
        }
        overHttp(data, floor, new Cast(district, leaders, deciders));
    }

    private record Cast(String district, List<House.Leader> leaders, List<String> deciders) {}

    private void leave(FloorDatabase floor, LeaveBench bench) throws Exception {
        LeaveBench.floor(floor, 16, options.times(2_000));
        bench.ours(16, options.times(3_600));
        var theirs = LeaveBench.floor(floor, 16, options.times(10_000));
        var ours = bench.ours(16, options.times(3_600));
        report.ratio("1 leave of three steps in one process, 16 threads", ours, theirs);
        int tries = options.times(1_000);
        report.tell("1 two decide one step at once: exactly one won", bench.oneWins(tries) + " of " + tries);
    }

    private void overHttp(Path data, FloorDatabase floor, Cast cast) throws Exception {
        try (var ours = startOurs(data);
                var bare = startFloor(floor)) {
            report.tell("start with the database there already", "%.1f s, %d MB resident".formatted(
                    ours.startSeconds(), ours.residentMegabytes()));
            var http = new HttpBench(ours.address(), cast.district());
            var callers = http.signIn(cast.leaders().stream().map(House.Leader::account).toList());
            if (options.wants("fact")) {
                http.visits(callers, cast.leaders(), options.times(8_000));
                HttpBench.bareFacts(bare.address(), HttpBench.AT_ONCE, options.times(20_000));
                var theirs = HttpBench.bareFacts(bare.address(), HttpBench.AT_ONCE, options.times(40_000));
                report.ratio("3 one visit over HTTP, 16 connections", http.visits(callers, cast.leaders(), options.times(16_000)), theirs);
                report.tell("3 resident after load", ours.residentMegabytes() + " MB; floor " + bare.residentMegabytes() + " MB");
            }
            if (options.wants("outbox")) {
                http.outbox(callers, cast.leaders(), options.times(50));
                report.tell("4 fifty visits in one call, replays all duplicates",
                        http.outbox(callers, cast.leaders(), options.times(300)));
            }
            if (options.wants("http-leave")) {
                var monday = java.time.LocalDate.of(2027, 12, 6);
                var deciders = http.signIn(cast.deciders());
                var ofOneStreet = callers.subList(0, callers.size() / 2);
                HttpBench.bareLeaves(bare.address(), 16, options.times(1_200));
                http.leaves(ofOneStreet, deciders, monday, options.times(480));
                var theirs = HttpBench.bareLeaves(bare.address(), 16, options.times(2_000));
                var measured = http.leaves(ofOneStreet, deciders, monday.plusWeeks(4), options.times(960));
                report.ratio("2 the leave over HTTP, 16 people", measured, theirs);
            }
        }
    }

    private void board() throws Exception {
        var data = work.resolve("large");
        var size = options.quick() ? new House.Size(10, 10, 60, 0, 1) : new House.Size(40, 42, 60, 0, 2);
        House.Leader leader;
        String office;
        try (var house = House.fill(data, size)) {
            leader = house.leaders(1).getFirst();
            office = house.accountOf(house.seat(Organ.HOST_OFFICE, leader.posting()));
        }
        try (var ours = startOurs(data)) {
            var http = new HttpBench(ours.address(), leader.posting().district().code());
            var viewer = http.signIn(List.of(office)).getFirst();
            var cadre = http.signIn(List.of(leader.account())).getFirst();
            report.tell("5 size", "%d cadres, %d households, %d months".formatted(
                    size.streets() * size.villages() * 3, size.streets() * size.villages() * size.households(), size.months()));
            pages(viewer, cadre, leader);
            report.tell("5 resident", ours.residentMegabytes() + " MB");
        }
    }

    private void pages(Caller viewer, Caller cadre, House.Leader leader) throws Exception {
        var district = leader.posting().district().code();
        page("5 board of the district", viewer, "/api/board");
        page("5 board of a street", viewer, "/api/board?under=" + leader.posting().village().substring(0, 9));
        page("5 standings, first page", viewer, "/api/standings");
        page("5 households, first page", viewer, "/api/households");
        page("5 one household", cadre, "/api/households/" + district + "/" + leader.households().getFirst());
        page("5 what is due from a cadre", cadre, "/api/standings/mine");
        var mine = cadre.get("/api/standings/mine").get(0);
        page("5 one standing with its trace", cadre, "/api/standings/%s/%s/%s/%s".formatted(
                district, mine.at("/clause").asString(), mine.at("/subject").asString(), mine.at("/window").asString()));
    }

    private void page(String what, Caller caller, String path) {
        HttpBench.page(caller, path, 30);
        report.tell(what, HttpBench.page(caller, path, options.quick() ? 40 : 200));
    }

    private Server startOurs(Path data) throws IOException, InterruptedException {
        return Server.start(work.resolve("ours.log"), List.of(
                "-jar", options.app().toString(), "run", "--demo", "--zaicun.data=" + data));
    }

    private Server startFloor(FloorDatabase floor) throws IOException, InterruptedException {
        return Server.start(work.resolve("floor.log"), List.of(
                "-cp", System.getProperty("java.class.path"), FloorServer.class.getName(),
                "--spring.config.name=floor",
                "--spring.autoconfigure.exclude=" + NOT_IN_THE_FLOOR,
                "--spring.threads.virtual.enabled=true",
                "--spring.datasource.url=" + floor.url(),
                "--spring.datasource.hikari.maximum-pool-size=24",
                "--logging.level.root=info"));
    }
}
