package zaicun.trial;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import zaicun.duty.Fact;
import zaicun.kernel.Clause;
import zaicun.kernel.Span;
import zaicun.kernel.Window;
import zaicun.meetings.TeamMate;
import zaicun.meetings.TeamMeeting;
import zaicun.support.Payment;

/** Everything a case of a duty may say; each duty asks for its part. */
record DutyGiven(
        String duty,
        String window,
        Optional<Period> inPlace,
        List<JsonNode> facts,
        LocalDate asOf,
        Optional<Boolean> partyMember,
        List<LeaveGiven> leaves,
        List<PersonGiven> people,
        List<MeetingGiven> meetings,
        List<PaymentGiven> payments) {

    DutyGiven {
        CaseJson.required("duty", duty);
        CaseJson.required("window", window);
        CaseJson.required("asOf", asOf);
        facts = facts == null ? List.of() : facts;
        leaves = leaves == null ? List.of() : leaves;
        people = people == null ? List.of() : people;
        meetings = meetings == null ? List.of() : meetings;
        payments = payments == null ? List.of() : payments;
    }

    record FactGiven(LocalDate on, Optional<String> household) {

        FactGiven {
            CaseJson.required("facts.on", on);
        }
    }

    /** In 4.2 with id and inPlace, in 11.3 the span itself. */
    record PersonGiven(
            Optional<String> id,
            Optional<Period> inPlace,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            List<LeaveGiven> leaves,
            List<LocalDate> trips) {

        PersonGiven {
            leaves = leaves == null ? List.of() : leaves;
            trips = trips == null ? List.of() : trips;
        }

        TeamMate teamMate() {
            return new TeamMate(
                    CaseJson.required("people.id", id.orElse(null)),
                    span(),
                    LeaveGiven.timeOnLeave(leaves),
                    new HashSet<>(trips));
        }

        Span span() {
            return inPlace.or(() -> from.map(first -> new Period(first, to)))
                    .map(Period::span)
                    .orElseGet(() -> CaseJson.required("people.from", null));
        }
    }

    record MeetingGiven(LocalDate on, List<String> attended) {

        MeetingGiven {
            CaseJson.required("meetings.on", on);
            CaseJson.required("meetings.attended", attended);
        }
    }

    record PaymentGiven(LocalDate on, BigDecimal amount) {

        PaymentGiven {
            CaseJson.required("payments.on", on);
            CaseJson.required("payments.amount", amount);
        }
    }

    Clause clause() {
        return CaseJson.word("duty", duty, Clause::of);
    }

    Window asked() {
        return CaseJson.word("window", window, Window::parse);
    }

    Span span() {
        return CaseJson.required("inPlace", inPlace.orElse(null)).span();
    }

    /** Bare dates. */
    List<Fact> dates() {
        return facts.stream().map(DutyGiven::fact).map(fact -> Fact.on(fact.on())).toList();
    }

    /** Visits, each with its household. */
    List<Fact> visits() {
        return facts.stream()
                .map(DutyGiven::fact)
                .map(fact -> Fact.on(fact.on(), CaseJson.required("facts.household", fact.household().orElse(null))))
                .toList();
    }

    private static FactGiven fact(JsonNode node) {
        return node.isString()
                ? new FactGiven(CaseJson.word("facts", node.stringValue(), LocalDate::parse), Optional.empty())
                : CaseJson.as(FactGiven.class, node);
    }

    List<TeamMeeting> teamMeetings() {
        return IntStream.range(0, meetings.size())
                .mapToObj(i -> new TeamMeeting(
                        String.valueOf(i), meetings.get(i).on(), new HashSet<>(meetings.get(i).attended())))
                .toList();
    }

    List<Payment> paid() {
        return IntStream.range(0, payments.size())
                .mapToObj(i -> new Payment(String.valueOf(i), payments.get(i).on(), payments.get(i).amount()))
                .toList();
    }
}
