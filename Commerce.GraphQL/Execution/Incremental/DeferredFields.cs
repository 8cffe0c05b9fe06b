using System.Collections.Immutable;

namespace HotChocolate.Execution.Processing;

/// <summary>The fields of one object that belong to the same deferred fragments: they are executed together, and sent once.</summary>
internal sealed class DeferredFields(
    IReadOnlyList<DeferredFragment> fragments,
    SelectionSet fields,
    ObjectResult owner,
    object? value,
    IImmutableDictionary<string, object?> scopedContextData)
{
    public IReadOnlyList<DeferredFragment> Fragments => fragments;

    /// <summary>The object as it was sent before.</summary>
    public ObjectResult Owner => owner;

    public bool IsStarted { get; set; }

    /// <summary>The object with these fields; what happens to it does not reach the one that was sent.</summary>
    public ObjectResult Result { get; } = new(fields, owner.Parent, owner.ParentIndex) { IsPart = true };

    /// <summary>The execution of these fields.</summary>
    public OperationContext Context { get; private set; } = null!;

    public WorkItem CreateTask(OperationContext context)
    {
        Context = context;
        return new ObjectTask(context, Result, value, scopedContextData);
    }
}
