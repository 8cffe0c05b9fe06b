using HotChocolate.Execution.Processing;

namespace HotChocolate.Data.Projections;

/// <summary>A selection whose resolver reads what the options of compiled reads describe, so that it can be read for all parents together.</summary>
/// <param name="Index">The slot in the parent's row.</param>
/// <param name="Selection">The selection.</param>
internal sealed record DescribedSlot(int Index, Selection Selection);
