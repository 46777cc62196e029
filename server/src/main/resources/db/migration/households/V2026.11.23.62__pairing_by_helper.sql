-- What makes somebody a helper is asked at every sign-in, in whichever district the pairing lies.
create index pairing_by_helper on pairing (helper, until);
