package zaicun.trial;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import zaicun.calendar.WorkCalendar;
import zaicun.compliance.Trace;
import zaicun.duty.Figures;
import zaicun.kernel.Post;
import zaicun.kernel.Refusal;
import zaicun.leave.LeaderSeat;
import zaicun.leave.LeaveAsked;
import zaicun.leave.LeaveRouting;
import zaicun.leave.RoutedLeave;
import zaicun.policy.Policy;
import zaicun.trial.Tryout.Outcome;

final class LeaveTrial {

    private static final Map<String, String> REFUSALS =
            Map.of(LeaveRouting.NOTHING_TO_ASK, "nothing to ask", LeaveRouting.OVERLAP, "overlap");

    private final LeaveRouting routing;

    LeaveTrial(Policy policy, WorkCalendar calendar) {
        routing = new LeaveRouting(policy, calendar);
    }

    enum Leader {
        present,
        vacant,
        away;

        LeaderSeat seat() {
            return switch (this) {
                case present -> LeaderSeat.PRESENT;
                case vacant -> LeaderSeat.VACANT;
                case away -> LeaderSeat.AWAY;
            };
        }
    }

    record Given(Post post, String kind, String from, String to, List<LeaveGiven> others, Optional<Leader> leader) {

        Given {
            CaseJson.required("post", post);
            CaseJson.required("kind", kind);
            CaseJson.required("from", from);
            CaseJson.required("to", to);
            others = others == null ? List.of() : others;
            others.forEach(other -> CaseJson.required("others.state", other.state().orElse(null)));
        }

        LeaveAsked asked() {
            var counting = others.stream()
                    .filter(other -> other.state().orElseThrow().counts())
                    .map(LeaveGiven::time)
                    .toList();
            var time = new LeaveGiven(kind, from, to, Optional.empty()).time();
            return new LeaveAsked(post, time, counting, leader.orElse(Leader.present).seat());
        }
    }

    Outcome attempt(JsonNode given) {
        var asked = CaseJson.as(Given.class, given).asked();
        try {
            return outcome(routing.route(asked));
        } catch (Refusal refusal) {
            var came = CaseJson.object().put("refused", REFUSALS.get(refusal.code()));
            return new Outcome(came, new Trace(List.of(), List.of(), List.of(), refusal.getMessage() + refusal.next()));
        }
    }

    private static Outcome outcome(RoutedLeave routed) {
        var came = CaseJson.object();
        came.put("days", routed.days().count());
        came.put("countedDays", routed.countedDays().count());
        came.put("clause", routed.clause().toString());
        var route = came.putArray("route");
        routed.steps().forEach(step -> route.addObject()
                .put("organ", step.organ().name())
                .put("act", step.act().name().toLowerCase(Locale.ROOT)));
        var file = came.putArray("file");
        routed.file().forEach(organ -> file.add(organ.name()));
        var passedOver = came.putArray("passedOver");
        routed.passedOver().forEach(passed -> passedOver
                .addObject()
                .put("organ", passed.organ().name())
                .put("why", passed.why().name().toLowerCase(Locale.ROOT)));
        return new Outcome(came, trace(routed));
    }

    private static Trace trace(RoutedLeave routed) {
        return new Trace(
                routed.values().stream().<Trace.Figure>map(Figures::of).toList(),
                routed.together().stream()
                        .map(leave -> new Trace.Counted(
                                leave.span().from().date(), "合并计算：" + leave.span().from() + " 至 " + leave.span().to(), "leave", ""))
                        .toList(),
                List.of(),
                "");
    }
}
