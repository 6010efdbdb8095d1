-- What happened to a case, here and in the other services, as it was announced.
CREATE TABLE case_event (
    id          uuid PRIMARY KEY,
    position    bigint GENERATED ALWAYS AS IDENTITY,
    request_id  uuid        NOT NULL REFERENCES request,
    happened_at timestamptz NOT NULL,
    body        jsonb       NOT NULL
);
CREATE INDEX case_event_by_request ON case_event (request_id, happened_at, position);

-- The departments that requests can go to. A reorganisation changes rows, never code.
CREATE TABLE department (
    code       text PRIMARY KEY,
    name       text   NOT NULL,
    keywords   text[] NOT NULL DEFAULT '{}',
    valid_from date   NOT NULL DEFAULT DATE '2005-01-01',
    valid_to   date
);
COMMENT ON COLUMN department.keywords IS 'words in a request that suggest the department; a plural s is understood';

INSERT INTO department (code, name, keywords) VALUES
    ('information-security', 'Information Security',
     '{security,cyber,software,firewall,malware,ransomware,phishing,encryption,password,computer,laptop,server,breach}'),
    ('finance', 'Finance',
     '{cost,spend,spent,spending,budget,invoice,payment,contract,procurement,supplier,expense}'),
    ('human-resources', 'Human Resources',
     '{staff,employee,salary,salaries,recruitment,sickness,vacancy,vacancies,redundancy,training,grievance}'),
    ('communications', 'Communications',
     '{press,media,publicity,campaign,advertising,website,newsletter}'),
    ('operations', 'Operations',
     '{incident,vehicle,fleet,patrol,response,building,maintenance,equipment}');
