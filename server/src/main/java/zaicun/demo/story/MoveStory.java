package zaicun.demo.story;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import zaicun.demo.cast.Home;
import zaicun.households.Member;
import zaicun.households.Members;
import zaicun.kernel.District;

/** Sons and daughters who leave for work after the new year and come back, some of them. */
@Component
class MoveStory implements Story {

    private static final int OLDEST = 1970;
    private static final int YOUNGEST = 2006;

    private final Members members;
    private final Actors actors;

    MoveStory(Members members, Actors actors) {
        this.members = members;
        this.actors = actors;
    }

    @Override
    public void plan(Scene scene) {
        for (int number = scene.dice().between(3, 6); number > 0; number--) {
            var home = scene.dice().oneOf(scene.village().homes());
            members.of(District.of(scene.village().district()), home.id()).stream()
                    .filter(MoveStory::works)
                    .findFirst()
                    .ifPresent(member -> leave(scene, home, member));
        }
    }

    private static boolean works(Member member) {
        return member.birth().filter(birth -> birth.getYear() >= OLDEST && birth.getYear() <= YOUNGEST).isPresent();
    }

    private void leave(Scene scene, Home home, Member member) {
        var left = scene.plot().today().minusDays(scene.dice().between(20, 250));
        scene.agenda().at(left.atTime(17, 20), () -> send(scene, home, member, "LEFT", left));
        if (scene.dice().falls(40)) {
            var back = left.plusDays(scene.dice().between(15, 120));
            scene.agenda().at(back.atTime(17, 40), () -> send(scene, home, member, "RETURNED", back));
        }
    }

    private void send(Scene scene, Home home, Member member, String kind, LocalDate on) {
        actors.send(scene.leader(), "move", Map.of(
                "district", scene.village().district(),
                "household", home.id().toString(),
                "member", member.id().toString(),
                "kind", kind,
                "on", on.toString(),
                "place", kind.equals("LEFT") ? scene.word("afar") : "",
                "work", kind.equals("LEFT") ? scene.word("trades") : ""));
    }
}
