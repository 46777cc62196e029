package zaicun.training.people;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.training.TrainingKind;
import zaicun.training.TrainingSight;

/** What a training's form offers to choose from, as the policy has it today. */
@Component
class Catalogues {

    record Choice(String code, String title) {}

    record Choices(List<Choice> kinds, List<Choice> tiers, List<Choice> forms, List<Choice> courses) {}

    private final Policy policy;
    private final TrainingSight sight;

    Catalogues(Policy policy, TrainingSight sight) {
        this.policy = policy;
        this.sight = sight;
    }

    Choices today() {
        var values = policy.on(sight.today());
        return new Choices(
                Arrays.stream(TrainingKind.values()).map(kind -> new Choice(kind.name(), kind.title())).toList(),
                choices(values.get(PolicyKeys.TRAINING_TIERS)),
                choices(values.get(PolicyKeys.TRAINING_FORMS)),
                choices(values.get(PolicyKeys.REQUIRED_COURSES)));
    }

    String tier(String code) {
        return today().tiers().stream().filter(tier -> tier.code().equals(code)).map(Choice::title).findFirst().orElse(code);
    }

    private static List<Choice> choices(List<CatalogueItem> items) {
        return items.stream().map(item -> new Choice(item.code(), item.title())).toList();
    }
}
