-- A review may be held because a child was in danger.

alter table review_request drop constraint review_request_reason_check;
alter table review_request
    add constraint review_request_reason_check check (reason in ('danger', 'circumstancesChanged', 'parentAsks'));

alter table review drop constraint review_occasion_check;
alter table review
    add constraint review_occasion_check check (occasion in ('planned', 'danger', 'circumstancesChanged', 'parentAsks'));
