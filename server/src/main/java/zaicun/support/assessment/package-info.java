/**
 * 考核: rounds of regular, yearly and end-of-term assessment (11.1). The records give the evidence, people give opinions in the
 * order of the policy, and people grade.
 */
package zaicun.support.assessment;
