using System.Collections;
using System.Collections.Immutable;
using System.Text.Json;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>
/// Completes values (specification section 6.4.3): leaves are serialized, lists and objects become part of the result. Pure fields
/// are resolved on the way; the others are queued once everything around them is in place.
/// </summary>
internal ref struct ValueCompletion
{
    // Deeper objects are put into the queue: each level takes a few frames of the stack.
    private const int MaxDepth = 64;

    /// <summary>Stands for a value that could not be completed, and whose error is reported.</summary>
    private static readonly object s_failed = new();

    /// <summary>Stands for a value that must not be null but is: what holds it must be null instead.</summary>
    private static readonly object s_propagate = new();

    private readonly OperationContext _operation;
    private List<WorkItem>? _tasks;
    private ResolverContext? _pure;

    private ValueCompletion(OperationContext operation) => _operation = operation;

    /// <summary>Completes the result of a field and puts it into its object.</summary>
    public static void CompleteField(ResolverContext context, ObjectResult parent)
    {
        var operation = context.OperationContext;
        var selection = context.Selection;
        if (context.Result is null)
        {
            Store(parent, selection, NullOf(selection, context));
            return;
        }

        var completion = new ValueCompletion(operation);
        var value = completion.Complete(context, selection.Shape, context.Result, parent, selection.Index, 0);
        Store(parent, selection, value);
        completion.End();
    }

    /// <summary>Resolves the fields of the root object.</summary>
    public static void CompleteRoot(OperationContext operation, ObjectResult root)
        => CompleteDeferred(operation, root, operation.RootValue, operation.ScopedState);

    /// <summary>Resolves the fields of an object that is in place already.</summary>
    public static void CompleteDeferred(
        OperationContext operation,
        ObjectResult result,
        object? value,
        IImmutableDictionary<string, object?> scopedContextData)
    {
        var completion = new ValueCompletion(operation);
        var succeeded = completion.CompleteFields(result, value, scopedContextData, 0);
        if (!succeeded)
            result.Invalidate();
        completion.End(succeeded);
    }

    /// <summary>Resolves one field of the root object, for operations whose fields run one after another.</summary>
    public static void CompleteRootField(OperationContext operation, ObjectResult root, Selection selection)
    {
        var completion = new ValueCompletion(operation);
        var succeeded = completion.CompleteOwnField(
            root,
            selection,
            operation.RootValue,
            operation.ScopedState,
            0);
        if (!succeeded)
            root.Invalidate();
        completion.End(succeeded);
    }

    /// <summary>Completes an item of a list whose other items are elsewhere, as a part of the response.</summary>
    public static void CompleteStreamedItem(ResolverContext context, OutputShape shape, object? element, ListResult part)
    {
        var operation = context.OperationContext;
        var completion = new ValueCompletion(operation);
        var succeeded = completion.CompleteItem(context, shape, element, part, 0);
        if (!succeeded)
            part.Invalidate();
        completion.End(succeeded);
    }

    /// <summary>Queues what is to be done next.</summary>
    private readonly void End(bool succeeded = true)
    {
        if (_pure is not null)
            _operation.Return(_pure);
        if (succeeded && _tasks is { Count: > 0 })
            _operation.Work.Enqueue(_tasks);
    }

    private void Queue(WorkItem item) => (_tasks ??= []).Add(item);

    private static void Store(ObjectResult parent, Selection selection, object? value)
    {
        if (ReferenceEquals(value, s_propagate))
            parent.Invalidate();
        else
            parent.Set(selection.Index, value);
    }

    private static object? NullOf(Selection selection, ResolverContext context)
    {
        if (!selection.Shape.IsNonNull)
            return null;
        if (!context.HasErrors)
            context.ReportInner(ResolverErrors.NonNullViolation(context.Path));
        return s_propagate;
    }

    private object? Complete(ResolverContext context, OutputShape shape, object? value, ResultData parent, int index, int depth)
    {
        var completed = value is null ? null : CompleteNullable(context, shape, value, parent, index, depth);
        if (completed is null && shape.IsNonNull)
        {
            // The resolver that has reported an error has said why there is no value.
            if (!context.HasErrors || parent is ListResult)
                context.ReportInner(ResolverErrors.NonNullViolation(parent.PathOf(index)));
            return s_propagate;
        }

        return !ReferenceEquals(completed, s_failed) ? completed : shape.IsNonNull ? s_propagate : null;
    }

    private object? CompleteNullable(
        ResolverContext context,
        OutputShape shape,
        object value,
        ResultData parent,
        int index,
        int depth)
    {
        if (value is RawJson)
            return value;

        return shape.Kind switch
        {
            OutputKind.Leaf => CompleteLeaf(context, shape.Leaf!, value, parent, index),
            OutputKind.List => CompleteList(context, shape.Item!, value, parent, index, depth),
            OutputKind.Object => CompleteObject(context, shape.Object!, value, parent, index, depth),
            OutputKind.Abstract => CompleteAbstract(context, shape.Abstract!, value, parent, index, depth)
        };
    }

    private object? CompleteLeaf(ResolverContext context, ILeafType leaf, object value, ResultData parent, int index)
    {
        try
        {
            if (!leaf.RuntimeType.IsInstanceOfType(value)
                && _operation.Converter.TryConvert(value.GetType(), leaf.RuntimeType, value, out var converted))
                value = converted!;
            return leaf.Serialize(value);
        }
        catch (GraphQLException exception)
        {
            context.ReportInner(ResolverErrors.InvalidLeafValue(exception, parent.PathOf(index)));
            return s_failed;
        }
        catch (Exception exception)
        {
            var unexpected = _operation.ErrorHandler.CreateUnexpectedError(exception);
            context.ReportInner(ResolverErrors.InvalidLeafValue(unexpected, parent.PathOf(index)));
            return s_failed;
        }
    }

    private object? CompleteList(ResolverContext context, OutputShape item, object value, ResultData parent, int index, int depth)
    {
        if (value is JsonElement { ValueKind: JsonValueKind.Array } json)
            value = json.EnumerateArray().Select(e => (object?)e);
        if (value is not IEnumerable items || value is string || IsObject(value, item))
        {
            context.ReportInner(ResolverErrors.ListNotSupported(value.GetType(), parent.PathOf(index)));
            return s_failed;
        }

        var result = new ListResult(item, value is ICollection collection ? collection.Count : 4, parent, index);
        var queued = _tasks?.Count ?? 0;
        StreamedItems? streamed = null;
        try
        {
            if (_operation.Part is not null && context.Selection is { Stream: { } stream } selection && ReferenceEquals(selection.Shape.Item, item))
                items = streamed = StreamedItems.From(items, stream.InitialCount(_operation.Variables));

            if (items is IList list)
            {
                for (var i = 0; i < list.Count; i++)
                {
                    if (!CompleteItem(context, item, list[i], result, depth))
                        return Drop(queued);
                }
            }
            else
            {
                foreach (var element in items)
                {
                    if (!CompleteItem(context, item, element, result, depth))
                        return Drop(queued);
                }
            }
        }
        catch (Exception exception) when (!_operation.RequestAborted.IsCancellationRequested)
        {
            // A sequence that is computed while it is read may fail in the middle.
            context.ReportError(exception);
            return Drop(queued);
        }

        if (streamed?.Rest is { } rest)
        {
            context.IsStreamed = true;
            _operation.Part!.Add(new ItemStream(context.Selection.Stream!.Label, result, item, rest, context.For(_operation)));
        }

        return result;
    }

    /// <summary>A dictionary by name is an object, unless a list of its pairs is asked for.</summary>
    private static bool IsObject(object value, OutputShape item)
        => value is IReadOnlyDictionary<string, object?> && item.Object?.RuntimeType != typeof(KeyValuePair<string, object?>);

    private bool CompleteItem(ResolverContext context, OutputShape shape, object? element, ListResult list, int depth)
    {
        var index = list.AddSlot();
        if (element is IError error)
        {
            context.ReportInner(error.WithPath(list.PathOf(index)));
            return !shape.IsNonNull;
        }

        var completed = Complete(context, shape, element, list, index, depth);
        if (ReferenceEquals(completed, s_propagate))
            return false;

        list.Set(index, completed);
        return true;
    }

    private object? CompleteAbstract(
        ResolverContext context,
        INamedAbstractType type,
        object value,
        ResultData parent,
        int index,
        int depth)
    {
        var entity = ProjectedRow.Unwrap(value)!;
        ObjectType? concrete = null;
        Exception? failure = null;
        try
        {
            concrete = context.ValueType as ObjectType ?? type switch
            {
                InterfaceType interfaceType => interfaceType.ResolveConcreteType(context, entity),
                UnionType unionType => unionType.ResolveConcreteType(context, entity),
                _ => null
            };
        }
        catch (GraphQLException exception)
        {
            foreach (var error in exception.Errors)
                context.ReportInner(error.WithPath(parent.PathOf(index)));
            return s_failed;
        }
        catch (Exception exception)
        {
            failure = exception;
        }

        if (concrete is not null && Schema.IsPossible(type, concrete))
            return CompleteObject(context, concrete, value, parent, index, depth);

        context.ReportInner(ResolverErrors.UnableToResolveType(type, parent.PathOf(index), failure));
        return s_failed;
    }

    private object? CompleteObject(ResolverContext context, ObjectType type, object value, ResultData parent, int index, int depth)
    {
        var result = new ObjectResult(context.Selection.GetSelectionSet(type), parent, index);
        if (depth >= MaxDepth)
        {
            Queue(new ObjectTask(_operation, result, value, context.ScopedContextData));
            return result;
        }

        var queued = _tasks?.Count ?? 0;
        return CompleteFields(result, value, context.ScopedContextData, depth + 1) ? result : Drop(queued);
    }

    /// <summary>False when a field must not be null but is.</summary>
    private bool CompleteFields(
        ObjectResult result,
        object? value,
        IImmutableDictionary<string, object?> scopedContextData,
        int depth)
    {
        if (result.SelectionSet.IsDeferring)
            _operation.Part!.Defer(result, value, scopedContextData);

        var succeeded = true;
        foreach (var selection in result.SelectionSet.Selections)
        {
            if (CompleteOwnField(result, selection, value, scopedContextData, depth))
                continue;
            // Siblings need not be resolved any more (section 6.4.4), but at the root the client learns of all that went wrong.
            if (result.Parent is not null)
                return false;
            succeeded = false;
        }

        return succeeded;
    }

    private bool CompleteOwnField(
        ObjectResult result,
        Selection selection,
        object? parent,
        IImmutableDictionary<string, object?> scopedContextData,
        int depth)
    {
        if (selection.PureResolver is not null)
            return CompletePureField(result, selection, parent, scopedContextData, depth);

        Queue(new FieldTask(_operation, selection, parent, result, scopedContextData));
        return true;
    }

    private bool CompletePureField(
        ObjectResult result,
        Selection selection,
        object? parent,
        IImmutableDictionary<string, object?> scopedContextData,
        int depth)
    {
        // The context is free again once the field's own value is there; objects below keep nothing of it but the selection.
        var context = selection.Shape.Kind is OutputKind.Leaf && depth > 0 ? _pure ??= _operation.RentContext() : _operation.RentContext();
        context.Initialize(selection, parent, result, selection.Index, scopedContextData);
        // Listeners hear of every field of the root, whatever resolves it; below, plain properties would drown the others.
        var diagnostics = result.Parent is null && _operation.DiagnosticEvents.EnableResolveFieldValue
            ? _operation.DiagnosticEvents.ResolveFieldValue(context)
            : null;
        object? value;
        try
        {
            if (parent is not ProjectedRow row || !row.TryRead(selection, out value))
                value = selection.PureResolver!(context);
            if (value is IError error)
            {
                context.ReportError(error);
                value = null;
            }
        }
        catch (Exception exception)
        {
            context.ReportError(exception);
            value = null;
        }

        var completed = value is null
            ? NullOf(selection, context)
            : Complete(context, selection.Shape, value, result, selection.Index, depth);
        diagnostics?.Dispose();
        if (!ReferenceEquals(context, _pure))
            _operation.Return(context);

        if (ReferenceEquals(completed, s_propagate))
            return false;

        result.Set(selection.Index, completed);
        return true;
    }

    /// <summary>Forgets the fields that were queued for something that is not there any more.</summary>
    private object Drop(int queued)
    {
        _tasks?.RemoveRange(queued, _tasks.Count - queued);
        return s_failed;
    }
}
