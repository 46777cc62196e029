package zaicun.inspection.referral;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.access.Seat;
import zaicun.access.Viewer;
import zaicun.inspection.PersonalFacts;
import zaicun.kernel.Clause;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Office;
import zaicun.roster.Posting;

/** Referrals of a person, to the organ that handed them over only; that there was one, not what was written. */
@Component
class ReferralsOfPerson implements PersonalFacts {

    private static final int AT_MOST = 500;

    private final Referrals referrals;
    private final Policy policy;

    ReferralsOfPerson(Referrals referrals, Policy policy) {
        this.referrals = referrals;
        this.policy = policy;
    }

    @Override
    public Stream<PersonalFact> of(Viewer viewer, Posting posting) {
        var offices = viewer.seats().stream().map(Seat::office).flatMap(Optional::stream).map(Office::id).toList();
        return referrals.of(offices, AT_MOST).stream()
                .filter(referral -> referral.person().equals(Optional.of(posting.person())))
                .filter(referral -> referral.district().equals(posting.district()))
                .filter(referral -> posting.span().contains(referral.referredOn()))
                .filter(referral -> referral.state() != ReferralState.WITHDRAWN)
                .map(this::fact);
    }

    private PersonalFact fact(Referral referral) {
        var cause = policy.on(referral.referredOn()).get(PolicyKeys.REFERRAL_CAUSES).stream()
                .filter(item -> item.code().equals(referral.cause()))
                .map(CatalogueItem::title)
                .findFirst()
                .orElse(referral.cause());
        return new PersonalFact(
                Kind.REFERRAL, referral.id(), Clause.of("8.4"), referral.referredOn(),
                cause + "，移送" + referral.organ() + "（" + referral.state().title() + "）");
    }
}
