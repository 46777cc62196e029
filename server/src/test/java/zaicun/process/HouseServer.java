package zaicun.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import zaicun.Zaicun;
import zaicun.access.Role;
import zaicun.compliance.keeping.Verification;
import zaicun.house.House;
import zaicun.house.HouseConfiguration;
import zaicun.house.Houses;
import zaicun.households.HouseholdDesk;
import zaicun.households.HouseholdForm;
import zaicun.households.HouseholdKind;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/** The whole server with one house in it, to be started by a test as a process of its own: {@code DIRECTORY [verify]}. */
public final class HouseServer {

    static final String FACTS = "house.properties";
    private static final Span NOVEMBER = Span.of(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 23));

    private HouseServer() {}

    public static void main(String[] arguments) throws IOException {
        var directory = Path.of(arguments[0]);
        var application = new SpringApplication(Zaicun.class, HouseConfiguration.class);
        application.setBannerMode(Banner.Mode.OFF);
        var context = application.run(
                "--server.port=0", "--zaicun.data=" + directory.resolve("data"), "--zaicun.access.password.argon2-memory=2048");
        if (arguments.length > 1) {
            System.exit(verify(context, directory));
        }
        tell(context, directory);
    }

    private static int verify(ConfigurableApplicationContext context, Path directory) throws IOException {
        var district = new District(read(directory).getProperty("district"));
        var findings = context.getBean(Verification.class).verify(district, NOVEMBER);
        findings.differences().forEach(System.out::println);
        return findings.compared() > 0 && findings.differing() == 0 ? 0 : 1;
    }

    static Properties read(Path directory) throws IOException {
        var facts = new Properties();
        try (var reader = Files.newBufferedReader(directory.resolve(FACTS))) {
            facts.load(reader);
        }
        return facts;
    }

    /** Written aside and moved, so that whoever waits for the file finds it whole. */
    private static void tell(ConfigurableApplicationContext context, Path directory) throws IOException {
        var known = directory.resolve("known.properties");
        var facts = Files.exists(known) ? load(known) : build(context);
        facts.setProperty("port", context.getEnvironment().getRequiredProperty("local.server.port"));
        store(facts, known);
        var aside = directory.resolve(FACTS + ".new");
        store(facts, aside);
        Files.move(aside, directory.resolve(FACTS), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Properties build(ConfigurableApplicationContext context) {
        var house = context.getBean(Houses.class).build();
        context.getBean(HouseholdDesk.class).putAll(house.district(), List.of(household(house)), UUID.randomUUID());
        var facts = new Properties();
        facts.setProperty("district", house.district().code());
        facts.setProperty("account", house.accountOf(house.person(Role.CADRE)));
        return facts;
    }

    private static HouseholdForm household(House house) {
        return new HouseholdForm("H1", house.village(0), "张户", HouseholdKind.LIFTED, Set.of(), "一组", "");
    }

    private static Properties load(Path file) throws IOException {
        var facts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            facts.load(reader);
        }
        return facts;
    }

    private static void store(Properties facts, Path file) throws IOException {
        try (var writer = Files.newBufferedWriter(file)) {
            facts.store(writer, null);
        }
    }
}
