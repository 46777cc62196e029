package zaicun.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import zaicun.access.Role;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.kernel.Post;
import zaicun.kernel.Span;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** One scenario: its house and everybody's windows. */
public class Scene {

    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("村党组织", Role.VILLAGE),
            Map.entry("街道", Role.STREET),
            Map.entry("驻村办", Role.HOST_OFFICE),
            Map.entry("驻地组织部", Role.HOST_ORGANISATION_DEPARTMENT),
            Map.entry("乡村振兴局", Role.BUREAU),
            Map.entry("派出组织部", Role.SENDING_ORGANISATION_DEPARTMENT),
            Map.entry("派出单位", Role.SENDING_UNIT),
            Map.entry("联户责任人", Role.HELPER),
            Map.entry("第一书记", Role.CADRE),
            Map.entry("系统管理员", Role.SYSTEM_ADMIN),
            Map.entry("安全管理员", Role.SECURITY_ADMIN));

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Houses houses;
    private final Roster roster;
    private final TestClock clock;
    private final int port;
    private final Map<String, Screen> screens = new HashMap<>();
    private House house;
    private UUID newcomer;
    private String server;
    private boolean offline;

    Scene(Houses houses, Roster roster, TestClock clock, @Value("${local.server.port}") int port) {
        this.houses = houses;
        this.roster = roster;
        this.clock = clock;
        this.port = port;
    }

    @Before
    public void set() {
        assertThat(Scene.class.getResource("/static/field/index.html"))
                .as("网页没有构建：请先在 web/ 里运行 npm ci 和 npm run build，再运行浏览器测试。")
                .isNotNull();
        clock.moveTo("2026-11-23T09:00");
        server = "http://localhost:" + port;
    }

    @Before("@离线")
    public void beReadyForNoNetwork() {
        offline = true;
    }

    @After
    public void strike(Scenario scenario) {
        screens.forEach((who, screen) -> {
            if (scenario.isFailed()) {
                screen.keep("失败-" + scenario.getName() + "-" + who);
            }
        });
        var complaints = screens.values().stream().flatMap(screen -> screen.complaints().stream()).toList();
        screens.values().forEach(Screen::close);
        assertThat(complaints).as("浏览器报告的错误").isEmpty();
    }

    House house() {
        if (house == null) {
            house = houses.build();
        }
        return house;
    }

    TestClock clock() {
        return clock;
    }

    UUID person(String who) {
        return switch (who) {
            case "队员" -> house().member(0, 0).person();
            case "另一队员" -> house().member(0, 1).person();
            case "新队员" -> newcomer();
            default -> ROLES.containsKey(who) ? house().person(ROLES.get(who)) : posted(who);
        };
    }

    /** Posted to team 0 a week ago. */
    private UUID newcomer() {
        if (newcomer == null) {
            newcomer = houses.post(house().team(0), Post.MEMBER, Span.from(LocalDate.of(2026, 11, 16))).person();
        }
        return newcomer;
    }

    /** Somebody of team 0 today, by the name that a browser typed. */
    private UUID posted(String name) {
        return roster.postingsOfTeam(house().district(), house().team(0).id(), Span.day(TODAY)).stream()
                .map(Posting::person)
                .filter(person -> roster.person(person).orElseThrow().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody of that name is posted: " + name));
    }

    String nameOf(String who) {
        return roster.person(person(who)).orElseThrow().name();
    }

    /** Another server than the one all scenarios share. */
    void moveTo(String otherServer) {
        server = otherServer;
    }

    /** Somebody's window, signed in when it is opened. */
    Screen at(String who, Device device) {
        return screens.computeIfAbsent(who + device, key -> {
            var screen = window(device);
            screen.signIn(house().accountOf(person(who)), House.PASSWORD);
            return screen;
        });
    }

    /** A window of somebody not signed in. */
    Screen fresh(String who, Device device) {
        return screens.computeIfAbsent(who + device, key -> window(device));
    }

    private Screen window(Device device) {
        return new Screen(Chromium.started(), server, device, offline);
    }
}
