/** HouseholdProblems found at households, each with an owner, a state and an outcome (7.6). */
package zaicun.households.problems;
