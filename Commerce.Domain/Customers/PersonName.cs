namespace Commerce.Domain.Customers;

/// <summary>What holds for the names of people. One name suffices: not everybody has two.</summary>
internal static class PersonName
{
    private const int MaxLength = 100;

    public static void Check(Refusals refusals, string firstName, string lastName)
    {
        TextRules.CheckLine(refusals, firstName, MaxLength, isRequired: true, "firstName");
        TextRules.CheckLine(refusals, lastName, MaxLength, isRequired: false, "lastName");
    }
}
