/** What is done with a case: proposing, adding, naming the leader, answering, deciding, filing. */
package zaicun.recall.handling;
