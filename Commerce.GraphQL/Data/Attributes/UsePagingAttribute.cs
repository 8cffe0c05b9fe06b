using System.Reflection;
using System.Runtime.CompilerServices;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Types;

/// <summary>Shows a list page by page, as a connection.</summary>
public class UsePagingAttribute : ObjectFieldDescriptorAttribute
{
    private readonly PagingOptions _options = new();

    /// <param name="type">The type of the nodes; inferred from what the resolver returns where it is not given.</param>
    /// <param name="order">The place among the attributes of the field: that of the line by default.</param>
    public UsePagingAttribute(Type? type = null, [CallerLineNumber] int order = 0)
    {
        Type = type;
        Order = order;
    }

    /// <summary>The type of the nodes, null where it is inferred.</summary>
    public Type? Type { get; protected set; }

    /// <summary>What stands before <c>Connection</c> and <c>Edge</c> in the names of the types.</summary>
    public string? ConnectionName { get; set; }

    /// <inheritdoc cref="PagingOptions.DefaultPageSize"/>
    public int DefaultPageSize { get => _options.DefaultPageSize ?? PagingDefaults.DefaultPageSize; set => _options.DefaultPageSize = value; }

    /// <inheritdoc cref="PagingOptions.MaxPageSize"/>
    public int MaxPageSize { get => _options.MaxPageSize ?? PagingDefaults.MaxPageSize; set => _options.MaxPageSize = value; }

    /// <inheritdoc cref="PagingOptions.IncludeTotalCount"/>
    public bool IncludeTotalCount { get => _options.IncludeTotalCount ?? PagingDefaults.IncludeTotalCount; set => _options.IncludeTotalCount = value; }

    /// <inheritdoc cref="PagingOptions.AllowBackwardPagination"/>
    public bool AllowBackwardPagination { get => _options.AllowBackwardPagination ?? PagingDefaults.AllowBackwardPagination; set => _options.AllowBackwardPagination = value; }

    /// <inheritdoc cref="PagingOptions.RequirePagingBoundaries"/>
    public bool RequirePagingBoundaries { get => _options.RequirePagingBoundaries ?? PagingDefaults.RequirePagingBoundaries; set => _options.RequirePagingBoundaries = value; }

    /// <inheritdoc cref="PagingOptions.InferConnectionNameFromField"/>
    public bool InferConnectionNameFromField { get => _options.InferConnectionNameFromField ?? PagingDefaults.InferConnectionNameFromField; set => _options.InferConnectionNameFromField = value; }

    /// <inheritdoc cref="PagingOptions.IncludeNodesField"/>
    public bool IncludeNodesField { get => _options.IncludeNodesField ?? PagingDefaults.IncludeNodesField; set => _options.IncludeNodesField = value; }

    /// <inheritdoc cref="PagingOptions.ProviderName"/>
    public string? ProviderName { get => _options.ProviderName; set => _options.ProviderName = value; }

    /// <inheritdoc/>
    protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member)
        => descriptor.UsePaging(Type, connectionName: ConnectionName, options: _options);
}

/// <summary>Shows a list page by page, as a connection of <typeparamref name="T"/>.</summary>
public sealed class UsePagingAttribute<T> : UsePagingAttribute
{
    public UsePagingAttribute([CallerLineNumber] int order = 0) : base(typeof(T), order)
    {
    }
}
