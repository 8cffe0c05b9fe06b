using System.Collections.Immutable;

namespace HotChocolate.Execution.Processing;

/// <summary>Resolves the fields of an object that lies too deep to be resolved along with what is around it.</summary>
internal sealed class ObjectTask(
    OperationContext operation,
    ObjectResult result,
    object? value,
    IImmutableDictionary<string, object?> scopedContextData) : WorkItem
{
    public override ResponsePart? Part => operation.Part;

    public override Task? Start()
    {
        ValueCompletion.CompleteDeferred(operation, result, value, scopedContextData);
        return null;
    }
}
