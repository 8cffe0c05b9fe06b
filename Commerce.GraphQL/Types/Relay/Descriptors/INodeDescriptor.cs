using System.Linq.Expressions;
using System.Reflection;

namespace HotChocolate.Types.Relay.Descriptors;

/// <summary>Describes how nodes are identified and found.</summary>
public interface INodeDescriptor<TNode>
{
    /// <summary>The member that holds the key.</summary>
    INodeDescriptor<TNode, TId> IdField<TId>(Expression<Func<TNode, TId>> propertyOrMethod);

    /// <summary>The member that holds the key.</summary>
    INodeDescriptor<TNode> IdField(MemberInfo propertyOrMethod);

    /// <summary>Finds nodes by their key.</summary>
    IObjectFieldDescriptor ResolveNode(NodeResolverDelegate<TNode, object> fieldResolver);

    /// <summary>Finds nodes by their key with a method; the first argument is the key.</summary>
    IObjectFieldDescriptor ResolveNodeWith<TResolver>(Expression<Func<TResolver, object?>> method);

    /// <summary>Finds nodes by their key with a method; the first argument is the key.</summary>
    IObjectFieldDescriptor ResolveNodeWith(MethodInfo method);
}

/// <summary>Describes how nodes with keys of type <typeparamref name="TId"/> are found.</summary>
public interface INodeDescriptor<TNode, TId>
{
    /// <summary>Finds nodes by their key.</summary>
    IObjectFieldDescriptor ResolveNode(NodeResolverDelegate<TNode, TId> fieldResolver);

    /// <summary>Finds nodes by their key with a method; the first argument is the key.</summary>
    IObjectFieldDescriptor ResolveNodeWith<TResolver>(Expression<Func<TResolver, object?>> method);

    /// <summary>Finds nodes by their key with a method; the first argument is the key.</summary>
    IObjectFieldDescriptor ResolveNodeWith(MethodInfo method);
}
