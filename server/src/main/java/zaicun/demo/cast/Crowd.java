package zaicun.demo.cast;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import zaicun.roster.IdentityNumber;
import zaicun.roster.PersonForm;
import zaicun.roster.RosterDesk;

/** Makes people up: a name, a birth date between 1968 and 1998, an identity number of an area that does not exist. */
public final class Crowd {

    private static final String CHECKS = "10X98765432";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final LocalDate OLDEST = LocalDate.of(1968, 1, 1);
    private static final int DAYS = 11_000;

    private final RosterDesk roster;
    private final Stage stage;
    private final Dice dice;
    private final AtomicInteger made = new AtomicInteger();

    public Crowd(RosterDesk roster, Stage stage, Dice dice) {
        this.roster = roster;
        this.stage = stage;
        this.dice = dice;
    }

    public String name() {
        return dice.oneOf(stage.surnames()) + dice.oneOf(stage.given());
    }

    public UUID partyMember(UUID unit) {
        return somebody(unit, "01");
    }

    public UUID worker(UUID unit) {
        return somebody(unit, dice.falls(70) ? "01" : "13");
    }

    private UUID somebody(UUID unit, String politicalStatus) {
        int number = made.getAndIncrement();
        return roster.putPerson(new PersonForm(
                name(),
                identity(number),
                politicalStatus,
                Optional.of(unit),
                dice.oneOf(stage.titles()),
                "199%08d".formatted(number)));
    }

    private IdentityNumber identity(int number) {
        var birth = OLDEST.plusDays((number * 37L) % DAYS);
        var body = stage.identityArea()
                + birth.format(DateTimeFormatter.BASIC_ISO_DATE)
                + "%03d".formatted(number / DAYS * 10 + number % 10);
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += (body.charAt(place) - '0') * WEIGHTS[place];
        }
        return new IdentityNumber(body + CHECKS.charAt(sum % 11));
    }
}
