namespace HotChocolate.CostAnalysis;

/// <summary>What a request may say about its cost, and what is found out about it.</summary>
internal static class CostContextData
{
    public const string Report = "HotChocolate.CostAnalysis.Report";

    public const string Validate = "HotChocolate.CostAnalysis.Validate";

    public const string Options = "HotChocolate.CostAnalysis.Options";

    public const string Metrics = "HotChocolate.CostAnalysis.Metrics";
}
