namespace HotChocolate.CostAnalysis;

/// <summary>What a request may say about its cost.</summary>
internal static class CostContextData
{
    public const string Report = "HotChocolate.CostAnalysis.Report";

    public const string Validate = "HotChocolate.CostAnalysis.Validate";

    public const string Options = "HotChocolate.CostAnalysis.Options";
}
