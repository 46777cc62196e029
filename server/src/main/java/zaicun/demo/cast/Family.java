package zaicun.demo.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import zaicun.households.HouseholdForm;
import zaicun.households.MemberForm;

/** Makes up who lives in a household: its head, and one to four more of an age that fits. */
final class Family {

    private static final int OLD = 1965;
    private static final int YOUNGEST = 2021;

    /** Years after the head's birth, from and to. */
    private record Relation(String title, int from, int to, boolean sameName) {}

    private static final List<Relation> OF_THE_OLD = List.of(
            new Relation("配偶", -4, 5, false),
            new Relation("儿子", 22, 30, true),
            new Relation("儿媳", 23, 31, false),
            new Relation("孙女", 46, 54, true));
    private static final List<Relation> OF_THE_YOUNG = List.of(
            new Relation("配偶", -4, 5, false),
            new Relation("女儿", 23, 30, true),
            new Relation("母亲", -25, -21, false),
            new Relation("儿子", 24, 32, true));

    private final HouseholdForm form;
    private final Crowd crowd;
    private final Dice dice;

    Family(HouseholdForm form, Crowd crowd, Dice dice) {
        this.form = form;
        this.crowd = crowd;
        this.dice = dice;
    }

    List<MemberForm> members() {
        int born = dice.between(1946, 1988);
        var members = new ArrayList<MemberForm>();
        members.add(member(form.head(), "户主", born));
        var names = new HashSet<>(List.of(form.head()));
        var relations = born <= OLD ? OF_THE_OLD : OF_THE_YOUNG;
        for (var relation : relations.subList(0, dice.between(1, relations.size()))) {
            var name = relation.sameName() ? named() : crowd.name();
            if (names.add(name)) {
                members.add(member(name, relation.title(), Math.min(YOUNGEST, born + dice.between(relation.from(), relation.to()))));
            }
        }
        return members;
    }

    /** Of the head's surname; given names have two characters. */
    private String named() {
        var head = form.head();
        var other = crowd.name();
        return head.substring(0, head.length() - 2) + other.substring(other.length() - 2);
    }

    private MemberForm member(String name, String relation, int year) {
        var birth = LocalDate.of(year, dice.between(1, 12), dice.between(1, 28));
        return new MemberForm(form.code(), name, relation, Optional.of(birth), Optional.empty(), "");
    }
}
