package zaicun.demo.units;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.demo.story.Story;
import zaicun.demo.story.Scene;
import zaicun.demo.story.Actors;
import zaicun.access.Viewer;
import zaicun.demo.cast.Cadre;
import zaicun.kernel.Ids;
import zaicun.roster.Roster;
import zaicun.support.benefits.BenefitsDesk;
import zaicun.support.benefits.InsuranceForm;
import zaicun.support.benefits.Line;
import zaicun.support.benefits.NoteForm;
import zaicun.support.funds.BudgetForm;
import zaicun.support.funds.FundsDesk;
import zaicun.support.funds.PaymentForm;
import zaicun.support.subsidies.CloseForm;
import zaicun.support.subsidies.SubsidyDesk;

/** What units provide: funds, insurance, health checks, subsidies. Most do in time; a few leave a gap, as in life. */
@Component
class SupportStory implements Story {

    private static final List<String> BOUGHT = List.of(
            "购置打印机、办公桌椅和文具", "驻村工作队住房维修和取暖", "走访慰问脱贫户和监测户", "村集体菌菇大棚补助", "驻村干部往返交通",
            "农技培训班讲课费和资料费");
    private static final List<String> PURPOSES = List.of("OFFICE", "OFFICE", "COMFORT", "PROJECT", "TRAVEL", "TRAINING");

    private final FundsDesk funds;
    private final BenefitsDesk benefits;
    private final SubsidyDesk subsidies;
    private final Roster roster;
    private final Actors actors;

    SupportStory(FundsDesk funds, BenefitsDesk benefits, SubsidyDesk subsidies, Roster roster, Actors actors) {
        this.funds = funds;
        this.benefits = benefits;
        this.subsidies = subsidies;
        this.roster = roster;
        this.actors = actors;
    }

    @Override
    public void plan(Scene scene) {
        planFunds(scene);
        for (var cadre : scene.village().team()) {
            planBenefits(scene, cadre);
        }
        planSubsidies(scene);
    }

    private static UUID unit(Scene scene) {
        return scene.village().team().getFirst().posting().unit();
    }

    /** Quarter by quarter; every fourth unit is late with the last. */
    private void planFunds(Scene scene) {
        var year = scene.plot().today().getYear();
        var begins = scene.plot().notBefore(LocalDate.of(year, 1, 12));
        scene.agenda().at(begins.atTime(9, 40), () -> funds.budget(
                actors.as(scene.crew().holder(unit(scene))), new BudgetForm(
                        Ids.next(), unit(scene), Optional.empty(), year, new BigDecimal("60000"), Optional.of("年初预算"),
                        Optional.empty())));
        int quarters = scene.village().number() % 4 == 1 ? 2 : 4;
        for (int quarter = 0; quarter < quarters; quarter++) {
            var on = LocalDate.of(year, 2 + quarter * 3, 10).plusDays(scene.dice().between(0, 25));
            int what = scene.dice().between(0, BOUGHT.size() - 1);
            var amount = BigDecimal.valueOf(scene.dice().between(1_180_000, 1_690_000), 2);
            if (!on.isBefore(scene.plot().from())) {
                scene.agenda().at(on.atTime(15, 20), () -> funds.pay(
                        actors.as(scene.crew().holder(unit(scene))), new PaymentForm(
                                Ids.next(), unit(scene), Optional.empty(), on, amount, PURPOSES.get(what), BOUGHT.get(what),
                                Optional.empty(), Optional.empty(), Optional.empty())));
            }
        }
    }

    private void planBenefits(Scene scene, Cadre cadre) {
        var from = scene.plot().from();
        insure(scene, cadre, from, from.plusYears(1).minusDays(1));
        int number = scene.village().number();
        var again = from.plusYears(1);
        if (number % 8 == 5) {
            insure(scene, cadre, again, scene.plot().today().plusDays(12));
        } else if (number % 8 != 3) {
            insure(scene, cadre, again, again.plusYears(1).minusDays(1));
        }
        if (scene.dice().falls(85)) {
            var on = LocalDate.of(scene.plot().today().getYear(), 5, 6).plusDays(scene.dice().between(0, 40));
            scene.agenda().at(on.plusDays(3).atTime(10, 0), () -> benefits.check(keeper(scene, cadre), note(cadre, on)));
        }
        roster.person(cadre.posting().person())
                .flatMap(person -> person.birth())
                .map(birth -> birth.plusYears(scene.dice().between(21, 25)))
                .filter(since -> since.isBefore(from))
                .ifPresent(since -> scene.agenda().at(from.plusDays(5).atTime(16, 10), () ->
                        benefits.startService(keeper(scene, cadre), note(cadre, since))));
    }

    /** Some days before the cover begins, but not before the posting. */
    private void insure(Scene scene, Cadre cadre, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return;
        }
        var bought = scene.plot().notBefore(first.minusDays(9)).plusDays(1);
        scene.agenda().at(bought.atTime(11, 15), () -> benefits.insure(keeper(scene, cadre), new InsuranceForm(
                List.of(new Line(Ids.next(), cadre.posting().person())), "人保财险", Optional.of("PEAC-" + first.getYear()), first,
                last, Optional.empty(), Optional.empty(), Optional.empty())));
    }

    private static NoteForm note(Cadre cadre, LocalDate on) {
        return new NoteForm(
                List.of(new Line(Ids.next(), cadre.posting().person())), on, Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    private Viewer keeper(Scene scene, Cadre cadre) {
        return actors.as(scene.crew().holder(cadre.posting().unit()));
    }

    /** Closed in the middle of the next month, where the street has confirmed by then; the last month is left to close. */
    private void planSubsidies(Scene scene) {
        var unit = unit(scene);
        var last = YearMonth.from(scene.plot().today()).minusMonths(2);
        for (var month = YearMonth.from(scene.plot().from()); !month.isAfter(last); month = month.plusMonths(1)) {
            var closed = month;
            scene.agenda().at(month.plusMonths(1).atDay(18).atTime(14, 30), () -> subsidies.close(
                    actors.as(scene.crew().holder(unit)),
                    new CloseForm(scene.village().district(), unit, closed.toString(), Optional.empty())));
        }
    }
}
