using HotChocolate.Execution.Processing;

namespace HotChocolate.Data.Projections;

/// <summary>The elements of one collection of one parent, as they are read for many parents together.</summary>
internal sealed class ProjectedBatch
{
    /// <summary>The key of the parent.</summary>
    public object? Key { get; set; }

    public List<ProjectedRow> Items { get; set; } = [];

    /// <summary>The length of the whole collection, where it is asked for.</summary>
    public int Total { get; set; }
}
