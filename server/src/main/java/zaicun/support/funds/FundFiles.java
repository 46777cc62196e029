package zaicun.support.funds;

import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.files.FileOwner;
import zaicun.kernel.District;
import zaicun.kernel.OutOfLine;

/** Vouchers of a payment, always optional: added by the unit that paid, seen by it and by its bureau. */
@Component
class FundFiles implements FileOwner {

    static final String KIND = "fund-payment";

    private final FundPayments payments;

    FundFiles(FundPayments payments) {
        this.payments = payments;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void requireSight(Viewer viewer, District district, UUID record) {
        if (!viewer.may(Right.FUNDS_READ) || !viewer.scope().units().contains(unitOf(district, record))) {
            throw notFound();
        }
    }

    @Override
    public void requireAttaching(Viewer viewer, District district, UUID record) {
        viewer.require(Right.FUNDS_KEEP);
        var unit = unitOf(district, record);
        if (viewer.offices(Role.SENDING_UNIT).noneMatch(office -> office.id().equals(unit))) {
            throw notFound();
        }
    }

    private UUID unitOf(District district, UUID record) {
        return payments.find(district, record).map(FundPayment::unit).orElseThrow(FundFiles::notFound);
    }

    private static OutOfLine notFound() {
        return OutOfLine.notFound("没有找到这笔付款，或不在您的工作范围内。");
    }
}
