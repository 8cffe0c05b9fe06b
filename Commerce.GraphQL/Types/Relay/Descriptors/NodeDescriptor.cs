using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Types.Building;

namespace HotChocolate.Types.Relay.Descriptors;

internal sealed class NodeDescriptor<TNode, TId>(IObjectTypeDescriptor<TNode> type) : INodeDescriptor<TNode>, INodeDescriptor<TNode, TId>
{
    private readonly NodeConfiguration _node = NodeConfiguration.GetOrAdd(type.Definition());

    public INodeDescriptor<TNode, TOther> IdField<TOther>(Expression<Func<TNode, TOther>> propertyOrMethod)
    {
        _node.IdMember = Members.Of(propertyOrMethod) ?? throw Members.NoMember(propertyOrMethod);
        return new NodeDescriptor<TNode, TOther>(type);
    }

    public INodeDescriptor<TNode> IdField(MemberInfo propertyOrMethod)
    {
        _node.IdMember = propertyOrMethod;
        return this;
    }

    public IObjectFieldDescriptor ResolveNode(NodeResolverDelegate<TNode, object> fieldResolver)
    {
        _node.Resolver = async (context, id) => await fieldResolver(context, id).ConfigureAwait(false);
        return Field();
    }

    public IObjectFieldDescriptor ResolveNode(NodeResolverDelegate<TNode, TId> fieldResolver)
    {
        _node.Resolver = async (context, id) => await fieldResolver(context, (TId)id).ConfigureAwait(false);
        return Field();
    }

    public IObjectFieldDescriptor ResolveNodeWith<TResolver>(Expression<Func<TResolver, object?>> method)
        => ResolveNodeWith(Members.Of(method) as MethodInfo ?? throw Members.NoMember(method));

    public IObjectFieldDescriptor ResolveNodeWith(MethodInfo method)
    {
        _node.ResolverMethod = method;
        return Field();
    }

    /// <summary>The id field, to be described further.</summary>
    private IObjectFieldDescriptor Field() => _node.IdMember is { } member ? type.Field(member) : type.Field("id");
}
