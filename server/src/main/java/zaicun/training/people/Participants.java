package zaicun.training.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.kernel.InputError;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.training.Training;
import zaicun.training.TrainingSight;

/** Who may take part in a training: whoever in the viewer's line is posted on its dates, or will be. */
@Component
class Participants {

    private final Roster roster;
    private final TrainingSight sight;

    Participants(Roster roster, TrainingSight sight) {
        this.roster = roster;
        this.sight = sight;
    }

    /** By person: the posting held on the dates, else the next that begins. */
    Map<UUID, Posting> possible(Viewer viewer, Training training) {
        return since(viewer, training.plan().dates().from())
                .collect(Collectors.toMap(
                        Posting::person, Function.identity(), (one, other) -> nearer(one, other)));
    }

    /** Whoever in the viewer's line was posted that day or later. */
    Stream<Posting> since(Viewer viewer, LocalDate day) {
        return sight.districts(viewer).stream()
                .flatMap(district -> roster.postingsUnder(district, district.code(), Span.from(day)).stream())
                .filter(viewer::sees);
    }

    private static Posting nearer(Posting one, Posting other) {
        return Comparator.comparing((Posting posting) -> posting.span().from()).compare(one, other) <= 0 ? one : other;
    }

    /** Refuses anybody who may not take part. */
    List<Posting> require(Viewer viewer, Training training, Collection<UUID> people) {
        var possible = possible(viewer, training);
        return people.stream().distinct().map(person -> Optional.ofNullable(possible.get(person)).orElseThrow(() -> {
            var name = roster.person(person)
                    .orElseThrow(() -> new InputError("people", "名单中有系统里没有的人；请刷新后重新勾选。"))
                    .name();
            return Refusal.under(
                    "6.3", "training.not-posted", name + "在培训期间和之后都没有您工作范围内的驻村任期，不能列入。",
                    "请核对人员；任期刚备案的，请刷新名单后重试。");
        })).toList();
    }
}
