alter table filing add column variables jsonb;
comment on column filing.variables is
    'What the task knew: ids, levels and dates, which child, which specialist. With it the paper is opened again to be corrected';
