package zaicun.demo.story;

import java.util.Map;
import org.springframework.stereotype.Component;
import zaicun.demo.cast.Away;
import zaicun.demo.cast.Cadre;

/** Official trips, reported on the phone the day before. */
@Component
class TripStory {

    private final Actors actors;

    TripStory(Actors actors) {
        this.actors = actors;
    }

    void plan(Scene scene, Cadre cadre, Away away) {
        var words = scene.plot().stage();
        var trip = Map.<String, Object>of(
                "kind", kindOf(away.what()),
                "from", away.first().toString(),
                "to", away.last().toString(),
                "purpose", away.what(),
                "caller", away.what().contains("会") ? scene.dice().oneOf(words.words("callers")) : "",
                "place", "");
        var at = scene.plot().notBefore(away.first().minusDays(1)).atTime(17, scene.dice().between(0, 59));
        scene.agenda().at(at, () -> actors.send(cadre.posting().person(), "trip", trip));
    }

    private static String kindOf(String purpose) {
        if (purpose.contains("会")) {
            return "MEETING";
        }
        return purpose.contains("培训") ? "TRAINING" : purpose.contains("项目") ? "PROJECTS" : "OTHER";
    }
}
