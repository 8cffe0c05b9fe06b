namespace HotChocolate.Language.Visitors;

/// <summary>
/// Walks a tree depth first in the order of the source, without recursion: no tree is too deep for it, whoever built it.
/// An instance may be used for many walks, one at a time.
/// </summary>
internal abstract class SyntaxWalker<TContext>
{
    private readonly List<ISyntaxNode> _open = [];
    private readonly List<ISyntaxNode> _pending = [];

    /// <summary>The nodes that are entered and not yet left, the root first; without the node that is being entered or left.</summary>
    protected IReadOnlyList<ISyntaxNode> Ancestors => _open;

    public void Visit(ISyntaxNode node, TContext context)
    {
        _open.Clear();
        _pending.Clear();
        _pending.Add(node);

        while (_pending.Count > 0)
        {
            var current = _pending[^1];
            if (_open.Count > 0 && ReferenceEquals(_open[^1], current))
            {
                // No node is its own descendant: meeting the innermost open node again means that its children are done.
                _pending.RemoveAt(_pending.Count - 1);
                _open.RemoveAt(_open.Count - 1);
                Leave(current, context);
                continue;
            }

            switch (Enter(current, context))
            {
                case SyntaxVisitorAction.Continue:
                    _open.Add(current);
                    PushChildren(current);
                    break;
                case SyntaxVisitorAction.SkipAndLeave:
                    _pending.RemoveAt(_pending.Count - 1);
                    Leave(current, context);
                    break;
                case SyntaxVisitorAction.Skip:
                    _pending.RemoveAt(_pending.Count - 1);
                    break;
                case SyntaxVisitorAction.Break:
                    return;
            }
        }
    }

    /// <summary>Called before the children of a node.</summary>
    protected virtual SyntaxVisitorAction Enter(ISyntaxNode node, TContext context) => SyntaxVisitorAction.Continue;

    /// <summary>Called after the children of a node.</summary>
    protected virtual void Leave(ISyntaxNode node, TContext context)
    {
    }

    private void PushChildren(ISyntaxNode node)
    {
        var first = _pending.Count;
        ((SyntaxNode)node).CollectNodes(_pending);
        _pending.Reverse(first, _pending.Count - first);
    }
}
