using System.Collections.Immutable;
using System.Reflection;
using HotChocolate.Types;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.CostAnalysis.Types;

/// <summary>Says how long the list of a field, or the lists of fields below it, can be: see <see cref="ListSizeDirective"/>.</summary>
public sealed class ListSizeAttribute : ObjectFieldDescriptorAttribute
{
    private readonly int? _assumedSize;
    private readonly int? _slicingArgumentDefaultValue;

    public int AssumedSize
    {
        get => _assumedSize ?? 0;
        init => _assumedSize = value;
    }

    public string[]? SlicingArguments { get; init; }

    public int SlicingArgumentDefaultValue
    {
        get => _slicingArgumentDefaultValue ?? 0;
        init => _slicingArgumentDefaultValue = value;
    }

    public string[]? SizedFields { get; init; }

    public bool RequireOneSlicingArgument { get; init; } = true;

    protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member)
        => descriptor.Directive(new ListSizeDirective(
            _assumedSize,
            SlicingArguments?.ToImmutableArray(),
            SizedFields?.ToImmutableArray(),
            RequireOneSlicingArgument,
            _slicingArgumentDefaultValue));
}
