namespace HotChocolate.Data.Filters;

/// <summary>Compares values of the enum <typeparamref name="T"/>.</summary>
public class EnumOperationFilterInputType<T> : FilterInputType
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor descriptor)
    {
        descriptor.Operation(DefaultFilterOperations.Equals).Type(typeof(T));
        descriptor.Operation(DefaultFilterOperations.NotEquals).Type(typeof(T));
        descriptor.Operation(DefaultFilterOperations.In).Type(typeof(IEnumerable<T>));
        descriptor.Operation(DefaultFilterOperations.NotIn).Type(typeof(IEnumerable<T>));
        descriptor.AllowAnd(false).AllowOr(false);
    }
}
