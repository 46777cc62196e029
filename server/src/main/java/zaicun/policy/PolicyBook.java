package zaicun.policy;

import java.util.Optional;
import java.util.SequencedMap;
import java.util.LinkedHashMap;
import java.util.List;

/** The policy in force here and the versions that frozen standings may name. */
public final class PolicyBook {

    private final Policy current;
    private final SequencedMap<Policy.PolicyId, Policy> versions = new LinkedHashMap<>();

    public PolicyBook(Policy current, List<Policy> others) {
        this.current = current;
        versions.put(current.id(), current);
        others.forEach(policy -> versions.putIfAbsent(policy.id(), policy));
    }

    public Policy current() {
        return current;
    }

    public Optional<Policy> version(Policy.PolicyId id) {
        return Optional.ofNullable(versions.get(id));
    }

    public List<Policy> all() {
        return List.copyOf(versions.values());
    }
}
