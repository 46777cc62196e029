package zaicun.demo.cast;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import zaicun.kernel.District;
import zaicun.kernel.Organ;
import zaicun.roster.Office;
import zaicun.roster.RosterDesk;

/** Lays the made-up places and sets up their organs; past the names of the stage, places are numbered. */
@Component
public class Founding {

    private final RosterDesk roster;

    public Founding(RosterDesk roster) {
        this.roster = roster;
    }

    public Ground lay(Stage stage, Scale scale) {
        roster.putDivision(stage.city().code(), stage.city().name(), "CITY");
        roster.putDivision(stage.host().code(), stage.host().name(), "COUNTY");
        roster.putDivision(stage.sender().code(), stage.sender().name(), "COUNTY");
        var offices = new EnumMap<Organ, List<Office>>(Organ.class);
        var villages = layStreets(stage, scale, offices);
        seatHost(stage, offices);
        seatSender(stage, scale, offices);
        return new Ground(new District(stage.host().area()), villages, offices);
    }

    private List<String> layStreets(Stage stage, Scale scale, Map<Organ, List<Office>> offices) {
        var villages = new ArrayList<String>();
        for (int street = 0; street < scale.streets(); street++) {
            var code = "%s%03d000".formatted(stage.host().area(), street + 1);
            var name = streetName(stage, street);
            roster.putDivision(code, name, "TOWNSHIP");
            add(offices, Organ.STREET, code, name.endsWith("镇") ? name + "党委" : name + "党工委");
            for (int village = 0; village < scale.villages(); village++) {
                var place = "%s%03d".formatted(code.substring(0, 9), 201 + village);
                var called = villageName(stage, street, village);
                roster.putDivision(place, called, "VILLAGE");
                add(offices, Organ.VILLAGE, place, called + "党总支");
                villages.add(place);
            }
        }
        return List.copyOf(villages);
    }

    private void seatHost(Stage stage, Map<Organ, List<Office>> offices) {
        var host = stage.host();
        add(offices, Organ.HOST_OFFICE, host.code(), host.name() + "驻村工作办公室");
        add(offices, Organ.HOST_ORGANISATION_DEPARTMENT, host.code(), host.name() + "委组织部");
        add(offices, Organ.CITY_OFFICE, stage.city().code(), stage.city().name() + "驻村工作队办公室");
    }

    private void seatSender(Stage stage, Scale scale, Map<Organ, List<Office>> offices) {
        var sender = stage.sender();
        add(offices, Organ.SENDING_ORGANISATION_DEPARTMENT, sender.code(), sender.name() + "委组织部");
        add(offices, Organ.BUREAU, sender.code(), sender.name() + "乡村振兴局");
        IntStream.range(0, scale.units())
                .mapToObj(number -> number < stage.units().size() ? stage.units().get(number) : "第" + number + "单位")
                .forEach(unit -> add(offices, Organ.SENDING_UNIT, sender.code(), sender.name() + unit));
    }

    private void add(Map<Organ, List<Office>> offices, Organ kind, String place, String name) {
        offices.computeIfAbsent(kind, organ -> new ArrayList<>()).add(roster.putOffice(kind, place, name));
    }

    private static String streetName(Stage stage, int street) {
        return street < stage.streets().size() ? stage.streets().get(street).name() : "第" + (street + 1) + "镇";
    }

    public static String villageName(Stage stage, int street, int village) {
        boolean named = street < stage.streets().size() && village < stage.streets().get(street).villages().size();
        return named
                ? stage.streets().get(street).villages().get(village)
                : "%d组%d村".formatted(street + 1, village + 1);
    }
}
