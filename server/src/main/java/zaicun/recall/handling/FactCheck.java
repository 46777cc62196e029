package zaicun.recall.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.kernel.Ids;
import zaicun.kernel.InputError;
import zaicun.kernel.Refusal;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.recall.facts.KnownFact;
import zaicun.recall.facts.KnownFacts;
import zaicun.recall.file.RecallFact;
import zaicun.roster.Posting;

/** Holds what is written down against the records: a fact that names one says what stands there, in nobody's words. */
@Component
class FactCheck {

    private final KnownFacts known;
    private final Policy policy;
    private final Clock clock;

    FactCheck(KnownFacts known, Policy policy, Clock clock) {
        this.known = known;
        this.policy = policy;
        this.clock = clock;
    }

    /** 10.1: one of the causes the policy lists, each with a fact at least. */
    void requireCauses(List<String> causes, List<FactForm> facts) {
        var listed = policy.on(LocalDate.now(clock)).get(PolicyKeys.RECALL_CAUSES);
        for (var cause : causes) {
            var item = listed.stream()
                    .filter(one -> one.code().equals(cause))
                    .findFirst()
                    .orElseThrow(() -> new InputError("causes", "“" + cause + "”不是规定的召回情形；请从列表中选择。"));
            requireFact(item, facts);
        }
    }

    private static void requireFact(CatalogueItem cause, List<FactForm> facts) {
        if (facts.stream().noneMatch(fact -> fact.cause().equals(cause.code()))) {
            throw new InputError("facts", "“" + cause.title() + "”还没有写事实；每种情形至少写一条事实。");
        }
    }

    List<RecallFact> facts(Viewer viewer, Posting posting, List<String> causes, List<FactForm> forms) {
        var found = forms.stream().anyMatch(form -> form.kind().isLinked()) ? known.of(viewer, posting) : List.<KnownFact>of();
        return forms.stream().map(form -> fact(posting, causes, form, found)).toList();
    }

    private RecallFact fact(Posting posting, List<String> causes, FactForm form, List<KnownFact> found) {
        if (!causes.contains(form.cause())) {
            throw new InputError("facts", "有一条事实对应的召回情形没有选；请改选这条事实的情形，或选上该情形。");
        }
        return form.kind().isLinked() ? linked(form, found) : written(posting, form);
    }

    private static RecallFact linked(FactForm form, List<KnownFact> found) {
        var record = found.stream()
                .filter(one -> one.kind() == form.kind() && Optional.of(one.source()).equals(form.source()))
                .findFirst()
                .orElseThrow(() -> new InputError(
                        "facts", "没有找到所引的“" + form.kind().title() + "”记录，可能已经撤销；请刷新后重新选择。"));
        if (!record.obstacle().isEmpty()) {
            throw new Refusal(
                    "recall.fact-open", record.clause(), "所引的“" + record.text() + "”：" + record.obstacle() + "。",
                    "请等答复以后再引用这一记录。");
        }
        return new RecallFact(
                Ids.next(), form.cause(), form.kind(), form.source(), record.clause().toString(), record.on(), record.text(),
                form.words());
    }

    private RecallFact written(Posting posting, FactForm form) {
        var on = form.on().orElseThrow();
        if (on.isAfter(LocalDate.now(clock)) || !posting.span().contains(on)) {
            throw new InputError("facts", "事实的日期 " + on + " 在今天之后，或不在任期内；请填写任期内实际发生的日期。");
        }
        return new RecallFact(
                Ids.next(), form.cause(), form.kind(), Optional.empty(), "10.1", on, "", form.words());
    }
}
