-- An answer that had arrived before the question lapsed and was recorded after it goes on as a request of its own.
ALTER TABLE clarification ADD COLUMN continued_as uuid REFERENCES request;
