package zaicun.selection.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.kernel.OutOfLine;
import zaicun.policy.RetirementRow.Sex;
import zaicun.selection.dossier.Nomination;
import zaicun.selection.dossier.Nominations;
import zaicun.selection.filing.FormalList;
import zaicun.selection.filing.FormalLists;
import zaicun.selection.filing.ListState;
import zaicun.selection.review.ReviewDesk;

/** Lists and pages of formal lists: for the unit, its line, and the organs filed with. */
@Component
@Transactional(readOnly = true)
public class ListViews {

    private final FormalLists lists;
    private final Nominations nominations;
    private final Reaching reaching;
    private final MatterNames names;

    ListViews(FormalLists lists, Nominations nominations, Reaching reaching, MatterNames names) {
        this.lists = lists;
        this.nominations = nominations;
        this.reaching = reaching;
        this.names = names;
    }

    List<ListView> all(Viewer viewer) {
        viewer.require(Right.SELECTION_READ);
        return reaching.districts(viewer).stream()
                .flatMap(district -> views(viewer, district, found(viewer, district)))
                .toList();
    }

    public ListView of(Viewer viewer, District district, UUID id) {
        return views(viewer, district, found(viewer, district).stream().filter(list -> list.id().equals(id)).toList())
                .findFirst()
                .orElseThrow(() -> OutOfLine.notFound("没有找到这份名单，或不在您的工作范围内。"));
    }

    private List<FormalList> found(Viewer viewer, District district) {
        return lists.within(district, viewer.scope().units(), ReviewDesk.seatsOf(viewer));
    }

    private Stream<ListView> views(Viewer viewer, District district, List<FormalList> found) {
        var ids = found.stream().map(FormalList::id).toList();
        var people = nominations.onList(district, ids);
        var byList = people.stream().collect(Collectors.groupingBy(one -> one.course().list().orElseThrow()));
        var copies = lists.copies(district, ids).stream().collect(Collectors.groupingBy(FormalList.Copy::list));
        var book = names.open(people.stream().map(one -> one.wanted().village()).distinct().toList());
        return found.stream().map(list -> view(viewer, new Shown(
                list, named(byList.getOrDefault(list.id(), List.of()), book),
                copies.getOrDefault(list.id(), List.of()), book.unit(list.unit()))));
    }

    private List<ListView.Named> named(List<Nomination> people, MatterNames.Book book) {
        return people.stream().map(one -> named(one, book)).toList();
    }

    private ListView.Named named(Nomination one, MatterNames.Book book) {
        var profile = one.profile();
        var wanted = one.wanted();
        return new ListView.Named(
                one.id(), profile.name(), profile.sex() == Sex.M ? "男" : "女", profile.birth().toString(), profile.dutyTitle(),
                Words.politicalStatus(profile.politicalStatus()), book.village(wanted.village()),
                book.team(one.district(), wanted.team()), wanted.post().title(), wanted.leads(), wanted.startsOn(),
                wanted.replaces().map(posting -> names.personOf(one.district(), posting)).orElse(""));
    }

    private record Shown(FormalList list, List<ListView.Named> people, List<FormalList.Copy> copies, String unit) {}

    private static ListView view(Viewer viewer, Shown shown) {
        var list = shown.list();
        return new ListView(
                list.district().code(), list.id(), shown.unit(), list.decisionNumber(), list.decisionOn(), list.words(),
                list.state(), list.state().title(), list.version(),
                list.filed().map(FormalList.Filed::number).orElse(""), list.filed().map(FormalList.Filed::on),
                shown.people(),
                shown.copies().stream()
                        .map(copy -> new ListView.CopyLine(
                                copy.organ().title(), copy.addressee(), copy.filedAt(), copy.readName(), copy.readAt()))
                        .toList(),
                may(viewer, list, shown.copies()));
    }

    private static List<String> may(Viewer viewer, FormalList list, List<FormalList.Copy> copies) {
        var may = new ArrayList<String>();
        if (Reaching.own(viewer).contains(list.unit())) {
            may.add("ATTACH");
            if (list.state() == ListState.DECIDED) {
                may.addAll(List.of("FILE", "WITHDRAW"));
            }
        }
        var seats = ReviewDesk.seatsOf(viewer);
        if (copies.stream().anyMatch(copy -> seats.contains(copy.office()) && copy.readAt().isEmpty())) {
            may.add("READ");
        }
        return List.copyOf(may);
    }
}
