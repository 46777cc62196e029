package zaicun.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.access.Right;
import zaicun.access.Seat;
import zaicun.access.SeenDistricts;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.roster.Office;

/**
 * Who sees trainings: whoever has people in the district or is posted there himself; of those who took part each sees only the
 * people in his line. Only the office that arranged a training keeps it.
 */
@Component
public class TrainingSight {

    private final Trainings trainings;
    private final SeenDistricts districts;
    private final Clock clock;

    TrainingSight(Trainings trainings, SeenDistricts districts, Clock clock) {
        this.trainings = trainings;
        this.districts = districts;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Host districts in which the viewer or his people are posted. */
    public List<District> districts(Viewer viewer) {
        return districts.of(viewer);
    }

    public Training requireSeen(Viewer viewer, District district, UUID id) {
        return trainings.find(district, id)
                .filter(training -> districts(viewer).contains(training.district()))
                .orElseThrow(TrainingSight::unknown);
    }

    /** Refuses whoever has no seat at the office that arranged it. */
    public Training requireOwn(Viewer viewer, District district, UUID id) {
        var training = requireSeen(viewer, district, id);
        if (!keeps(viewer, training)) {
            throw OutOfLine.noRight("这次培训由举办（登记）它的机构办理；您可以查看，不能代办。");
        }
        return training;
    }

    public boolean keeps(Viewer viewer, Training training) {
        return offices(viewer).anyMatch(office -> office.id().equals(training.office()));
    }

    /** The organ in whose name the viewer arranges trainings. */
    Office officeOf(Viewer viewer) {
        return offices(viewer).findFirst().orElseThrow(() -> OutOfLine.noRight("您的岗位不能安排培训。"));
    }

    private static Stream<Office> offices(Viewer viewer) {
        return viewer.seats().stream()
                .filter(seat -> Right.TRAINING_HOLD.roles().contains(seat.role()))
                .map(Seat::office)
                .flatMap(Optional::stream);
    }

    /** The district that keeps what the viewer arranges. */
    District home(Viewer viewer) {
        return districts(viewer).stream()
                .min(Comparator.comparing(District::code))
                .orElseThrow(() -> Refusal.under(
                        "6.2", "training.nobody", "您的工作范围内还没有驻村干部，没有人可以参训。", "驻村任期备案后再安排培训。"));
    }

    public static OutOfLine unknown() {
        return OutOfLine.notFound("没有找到这次培训，或不在您的工作范围内；请刷新后重试。");
    }
}
