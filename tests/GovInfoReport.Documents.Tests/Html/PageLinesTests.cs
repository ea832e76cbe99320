namespace GovInfoReport.Documents.Tests;

/// <summary>Lines of a page that belong to the page, by one word at a time.</summary>
public class PageLinesTests
{
    [Theory]
    [InlineData("上一篇|上一条|上一页|上一个|下一篇|下一条|下一页|下一个|【上一篇】|[下一篇]甲|（下一条）|(上一页) 甲|| 下一页：甲|上一篇: 甲")]
    [InlineData("位置：甲|的位置：甲|所在位置：甲|所在的位置:甲|现在位置：甲|当前位置 ： 甲|您的位置：甲")]
    [InlineData("您现在所在的位置：甲|您当前的位置：甲|当前位置是：甲|当前位置为：甲|当前栏目：甲|您的位置 是 :甲")]
    [InlineData("首页|首页 |首页 > 甲|首页＞甲|首页›甲|首页»甲|首页/甲|首页-甲")]
    [InlineData("打印|打印本页|打印文章|打印页面|关闭|关闭本页|关闭窗口|关闭页面|收藏|收藏本页|返回顶部|返回首页|返回列表|返回上页|返回上一页|返回")]
    [InlineData("复制链接|繁体|繁体版|简体|简体版|无障碍|无障碍阅读|无障碍浏览|朗读|纠错|大 中 小|【大】【中】【小】|[打印] [关闭]|（打印）|(打印)(纠错)")]
    [InlineData("字体|字号|字体：大 中 小|字号大小：[大] [中] [小]|字体：【大】|字号：A+ A-|字体大小|字号:大|中|小")]
    [InlineData("分享|分享到|分享至|分享按钮|转发|转发到：|分享到：微信 微博 QQ|分享:新浪微博 QQ空间 朋友圈 更多")]
    [InlineData("浏览：|浏览次数：12|浏览量:12次|点击数：1|阅读人数：[12]|访问次数：(3) 次|访问：12")]
    [InlineData("扫一扫|扫一扫在手机打开|扫描二维码分享|手机扫码")]
    [InlineData("版权所有|甲版权所有乙|京ICP备12345号|ICP备 1|甲公网安备乙|网站标识码：1|网站地图")]
    [InlineData("主办：甲|主办单位：甲|承办：甲|承办单位:甲|技术支持：甲|技术支持单位 ： 甲")]
    public void Are_of_the_page(string lines)
    {
        foreach (var line in lines.Split('|').Where(line => line.Length > 0)) Assert.True(PageLines.Is(line), line);
    }

    [Theory]
    [InlineData("上一篇甲|上一年：甲|下一步：甲|上一条件|甲上一篇")]
    [InlineData("地理位置：甲|位置甲|当前位置|现在：甲|当前栏目甲")]
    [InlineData("首页公开|甲首页|网站首页 > 甲")]
    [InlineData("打印机|打印费|关闭网站|收藏品|返回原处|大会|中国|小微企业|朗读者|甲打印")]
    [InlineData("字体美观|分享经验|转发文件|分享到微信群")]
    [InlineData("浏览|浏览次数12|点击：甲|访问量：12万次|阅读量：1次。")]
    [InlineData("请扫一扫|版权|ICP备案|备案|主办|主办方：甲|技术支持|协办：甲|甲主办：乙")]
    public void Are_not(string lines)
    {
        foreach (var line in lines.Split('|')) Assert.False(PageLines.Is(line), line);
    }

    [Fact]
    public void None_of_the_page_is_long()
    {
        const string End = "版权所有";
        Assert.True(PageLines.Is(new string('甲', 160 - End.Length) + End));
        Assert.False(PageLines.Is(new string('甲', 161 - End.Length) + End));
        Assert.True(PageLines.Is("首页 | 甲"));
        Assert.True(PageLines.Is("| 打印 |"));
    }
}
