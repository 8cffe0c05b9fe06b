namespace HotChocolate.CostAnalysis;

/// <summary>What requests may cost, and what things cost that say nothing of it themselves.</summary>
public sealed class CostOptions
{
    /// <summary>What the fields of a request may cost together: the work of resolving them.</summary>
    public double MaxFieldCost { get; set; } = 1_000;

    /// <summary>What the objects of a response may cost together: how many there can be.</summary>
    public double MaxTypeCost { get; set; } = 1_000;

    /// <summary>Whether requests that cost too much are refused.</summary>
    public bool EnforceCostLimits
    {
        get;
        set
        {
            if (value)
                SkipAnalyzer = false;
            field = value;
        }
    } = true;

    /// <summary>Whether nothing is priced at all.</summary>
    public bool SkipAnalyzer
    {
        get;
        set
        {
            if (value)
                EnforceCostLimits = false;
            field = value;
        }
    }

    /// <summary>Whether fields, filters and orders get prices by themselves.</summary>
    public bool ApplyCostDefaults { get; set; } = true;

    /// <summary>Whether a list for which no size is asked is priced by its default page size rather than the largest.</summary>
    public bool ApplySlicingArgumentDefaultValue { get; set; } = true;

    /// <summary>The price of a field whose resolver is asynchronous; null for none.</summary>
    public double? DefaultResolverCost { get; set; } = 10;

    public FilterCostOptions Filtering { get; } = new();

    public SortCostOptions Sorting { get; } = new();
}
