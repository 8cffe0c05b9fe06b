using HotChocolate.Types;

namespace HotChocolate.Data.Filters;

/// <summary>Compares truth values.</summary>
public class BooleanOperationFilterInputType : FilterInputType
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor descriptor)
    {
        descriptor.Operation(DefaultFilterOperations.Equals).Type<BooleanType>();
        descriptor.Operation(DefaultFilterOperations.NotEquals).Type<BooleanType>();
        descriptor.AllowAnd(false).AllowOr(false);
    }
}
